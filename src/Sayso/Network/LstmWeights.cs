namespace Sayso.Network;

/// <summary>
/// One direction of one LSTM layer, as PyTorch keeps it: the rows of each matrix and bias are those of the input gate, the forget
/// gate, the cell's candidate and the output gate, <see cref="Hidden"/> each.
/// </summary>
/// <param name="Inputs">Numbers that each token brings.</param>
/// <param name="Hidden">Numbers that the layer has to say of each token.</param>
/// <param name="InputWeights">weight_ih: [4 × hidden, inputs].</param>
/// <param name="RecurrentWeights">weight_hh: [4 × hidden, hidden].</param>
/// <param name="Bias">bias_ih + bias_hh: [4 × hidden].</param>
internal sealed record LstmWeights(int Inputs, int Hidden, float[] InputWeights, float[] RecurrentWeights, float[] Bias)
{
    /// <summary>Gates of an LSTM.</summary>
    public const int Gates = 4;

    /// <summary>Reads the tensors <c>{module}.weight_ih{suffix}</c> and so on.</summary>
    /// <param name="file">The file.</param>
    /// <param name="module">The module's name, as <c>forward1</c>.</param>
    /// <param name="suffix">PyTorch's name for the layer and direction: <c>_l0</c>, <c>_l1</c>, <c>_l0_reverse</c>.</param>
    /// <exception cref="WeightFileException">A tensor is missing, or the shapes do not fit together.</exception>
    public static LstmWeights Load(WeightFile file, string module, string suffix = "_l0")
    {
        ArgumentNullException.ThrowIfNull(file);
        string inputName = $"{module}.weight_ih{suffix}";
        var input = file.Get(inputName);
        int gates = input.Shape.Length == 2 ? input.Shape[0] : 0;
        int inputs = gates > 0 ? input.Shape[1] : 0;
        int hidden = gates / Gates;
        if (inputs == 0 || hidden == 0)
        {
            throw new WeightFileException(WeightFaults.Unfit(file.Name, inputName, "is no matrix of LSTM weights"));
        }

        float[] bias = file.Get($"{module}.bias_ih{suffix}", hidden * Gates).ToFloats();
        float[] recurrentBias = file.Get($"{module}.bias_hh{suffix}", hidden * Gates).ToFloats();
        for (int i = 0; i < bias.Length; i++)
        {
            bias[i] += recurrentBias[i];
        }

        return new LstmWeights(
            inputs,
            hidden,
            file.Get(inputName, hidden * Gates, inputs).ToFloats(),
            file.Get($"{module}.weight_hh{suffix}", hidden * Gates, hidden).ToFloats(),
            bias);
    }
}
