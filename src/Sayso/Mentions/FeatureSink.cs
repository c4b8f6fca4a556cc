namespace Sayso.Mentions;

/// <summary>Takes features one by one: to weigh them at once, or to keep them for learning.</summary>
internal interface IFeatureSink
{
    void Add(PairFeature feature, float value);
}

/// <summary>Sums the weights of features.</summary>
internal struct WeightSum(float[] weights) : IFeatureSink
{
    public float Value { get; private set; }

    public void Add(PairFeature feature, float value) => Value += weights[(int)feature] * value;
}

/// <summary>Keeps features as a vector.</summary>
internal readonly struct FeatureVector(float[] values) : IFeatureSink
{
    public void Add(PairFeature feature, float value) => values[(int)feature] = value;
}
