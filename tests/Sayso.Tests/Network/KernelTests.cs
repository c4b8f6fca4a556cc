using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using CsCheck;
using Sayso.Network;

namespace Sayso.Tests.Network;

public unsafe class KernelTests
{
    [Fact]
    public void Every_width_of_vector_gives_the_same_exact_sums() =>
        Gen.Select(Gen.Int[1, 4], Gen.Int[1, 40], Gen.Int[0, 1 << 30]).Sample((count, pairs, seed) =>
        {
            var random = new Random(seed);
            short[] panel = Numbers(random, pairs * 2 * PackedMatrix.PanelColumns);
            short[] rows = Numbers(random, count * pairs * 2);
            var expected = new int[count * PackedMatrix.PanelColumns];
            for (int i = 0; i < expected.Length; i++)
            {
                for (int k = 0; k < 2 * pairs; k++)
                {
                    int weight = panel[(k / 2 * 2 * PackedMatrix.PanelColumns) + (i % PackedMatrix.PanelColumns * 2) + (k % 2)];
                    expected[i] += weight * rows[(i / PackedMatrix.PanelColumns * pairs * 2) + k];
                }
            }

            fixed (short* p = panel, r = rows)
            {
                Check(DotKernel<Lanes128, Vector128<short>, Vector128<int>>.Multiply, p, r);
                if (Avx2.IsSupported)
                {
                    Check(DotKernel<Lanes256, Vector256<short>, Vector256<int>>.Multiply, p, r);
                }

                if (Avx512BW.IsSupported)
                {
                    Check(DotKernel<Lanes512, Vector512<short>, Vector512<int>>.Multiply, p, r);
                }
            }

            void Check(Kernel kernel, short* p, short* r)
            {
                var sums = new int[expected.Length];
                fixed (int* s = sums)
                {
                    kernel(p, r, pairs * 2, count, pairs, s);
                }

                Assert.Equal(expected, sums);
            }
        });

    private delegate void Kernel(short* panel, short* rows, nint stride, int count, int pairs, int* sums);

    [Fact]
    public void Pairs_are_multiplied_without_any_instruction_for_it() =>
        Gen.Short.Array[16].Sample(n =>
        {
            var (a, b) = (Vector128.Create(n, 0), Vector128.Create(n, 8));
            var product = Lanes128.MultiplyPortably(a.AsInt32(), b.AsInt32());
            for (int i = 0; i < 4; i++)
            {
                Assert.Equal(unchecked((a[2 * i] * b[2 * i]) + (a[(2 * i) + 1] * b[(2 * i) + 1])), product[i]);
            }
        });

    [Fact]
    public void Powers_of_two_are_exact_to_the_last_bits()
    {
        for (float x = -40; x < 40; x += 0.0007f)
        {
            double power = GateUpdate.Exp2(Vector256.Create(x))[0];
            Assert.Equal(1, power / Math.Pow(2, x), 3e-7);
        }
    }

    [Fact]
    public void No_sum_can_overflow()
    {
        // Every weight and every input at its largest: the sum comes as close to 2³¹ as it ever may.
        const int Inputs = 1000;
        var weights = Enumerable.Repeat(7f, Inputs).ToArray();
        var layer = new LinearLayer(weights, [0], new RowShape(1, Inputs));
        var rows = new Activations();
        rows.Reset(1, new RowShape(1, Inputs));
        rows.Store(0, Enumerable.Repeat(-3f, Inputs).ToArray());
        var outputs = new float[1];
        layer.Run(rows, outputs);
        Assert.Equal(-21f * Inputs, outputs[0], 0.005f * 21 * Inputs);
    }

    private static short[] Numbers(Random random, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => (short)random.Next(-Activations.Amplitude, Activations.Amplitude + 1))];
}
