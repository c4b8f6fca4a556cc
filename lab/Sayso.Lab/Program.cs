using static TorchSharp.torch;

Console.WriteLine(ones(2, 3).matmul(ones(3, 2)).sum().item<float>());
