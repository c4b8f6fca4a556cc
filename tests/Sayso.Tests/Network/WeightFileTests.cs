using System.Buffers.Binary;
using System.Text;
using CsCheck;
using Sayso.Network;

namespace Sayso.Tests.Network;

public class WeightFileTests
{
    [Fact]
    public void What_is_written_is_read_back()
    {
        var writer = new WeightFileWriter { Metadata = { ["model"] = "a \"test\" — ünïcode" } };
        writer.Add<byte>("bytes", [3], [1, 2, 255]);
        writer.Add<float>("floats", [2, 2], [1.5f, -2f, float.MaxValue, 0]);
        writer.Add<sbyte>("signed", [2], [-128, 127]);
        writer.Add<int>("ints", [], [int.MinValue]);
        writer.Add<float>("none", [0, 7], []);
        writer.AddHalf("halves", [2], [0.5f, -65504]);

        using var file = WeightFile.Read("test", Bytes(writer));

        Assert.Equal("a \"test\" — ünïcode", file.Metadata["model"]);
        Assert.Equal(6, file.Tensors.Count);
        Assert.Equal([1, 2, 255], file.Get("bytes", 3).As<byte>().ToArray());
        Assert.Equal([1.5f, -2f, float.MaxValue, 0], file.Get("floats", 2, 2).ToFloats());
        Assert.Equal([-128, 127], file.Get("signed", 2).As<sbyte>().ToArray());
        Assert.Equal([int.MinValue], file.Get("ints").As<int>().ToArray());
        Assert.Equal(0, file.Get("none", 0, 7).Count);
        Assert.Equal([0.5f, -65504], file.Get("halves", 2).ToFloats());
    }

    [Fact]
    public void Every_half_is_widened_to_the_same_value()
    {
        var halves = new Half[(1 << 16) + 3];
        for (int i = 0; i < halves.Length; i++)
        {
            halves[i] = BitConverter.UInt16BitsToHalf((ushort)i);
        }

        var floats = new float[halves.Length];
        Halves.Widen(halves, floats);
        Assert.Equal(halves.Select(h => (float)h), floats);
    }

    [Fact]
    public void A_table_writes_its_rows()
    {
        var writer = new WeightFileWriter();
        writer.AddHalf("t", [2, 3], [1, 2, 3, -4, 5, 0.5f]);
        using var file = WeightFile.Read("test", Bytes(writer));
        var table = new EmbeddingTable(file.Get("t"));
        var row = new float[3];
        table.Write(1, row);
        Assert.Equal([-4, 5, 0.5f], row);
    }

    [Fact]
    public void A_file_on_disk_is_mapped_and_closed()
    {
        string path = Path.GetTempFileName();
        try
        {
            var writer = new WeightFileWriter();
            writer.Add<short>("w", [3], [1, -2, 3]);
            writer.Save(path);
            var file = WeightFile.Open(path);
            var tensor = file.Get("w", 3);
            Assert.Equal([1, -2, 3], tensor.As<short>().ToArray());
            file.Dispose();
            Assert.Throws<ObjectDisposedException>(() => tensor.As<short>()[0]);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void The_same_tensors_give_the_same_bytes_in_any_order()
    {
        var one = new WeightFileWriter();
        one.Add<byte>("a", [1], [1]);
        one.Add<float>("b", [1], [2f]);
        var other = new WeightFileWriter();
        other.Add<float>("b", [1], [2f]);
        other.Add<byte>("a", [1], [1]);
        Assert.Equal(Bytes(one), Bytes(other));
    }

    [Fact]
    public void A_missing_file_has_a_code() =>
        Assert.Equal("SAYSO3001", Fails(() => WeightFile.Open(Path.Combine(Path.GetTempPath(), "no-such-weights"))).Code);

    [Fact]
    public void A_folder_or_an_empty_file_has_a_code()
    {
        Assert.Equal("SAYSO3001", Fails(() => WeightFile.Open(Path.GetTempPath())).Code);
        string path = Path.GetTempFileName();
        Assert.Equal("SAYSO3001", Fails(() => WeightFile.Open(path)).Code);
        File.Delete(path);
    }

    [Theory]
    [InlineData("SAYSO3003", "", 0)]
    [InlineData("SAYSO3003", "[]", 0)]
    [InlineData("SAYSO3003", "{", 0)]
    [InlineData("SAYSO3003", "{}{}", 0)]
    [InlineData("SAYSO3003", """{"a":1}""", 0)]
    [InlineData("SAYSO3003", """{"__metadata__":{"a":1}}""", 0)]
    [InlineData("SAYSO3003", """{"a":{"dtype":{"x":[[[[[[]]]]]]}}}""", 0)]
    [InlineData("SAYSO3003", """{"a":{"dtype":"U8","shape":["1"],"data_offsets":[0,1]}}""", 1)]
    [InlineData("SAYSO3003", """{"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1],"more":1}}""", 1)]
    [InlineData("SAYSO3003", """{"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"a":{"dtype":"U8","shape":[1],"data_offsets":[1,2]}}""", 2)]
    [InlineData("SAYSO3003", """{"\ud800":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}}""", 1)]
    [InlineData("SAYSO3004", """{"a":{"dtype":"F8","shape":[1],"data_offsets":[0,1]}}""", 1)]
    [InlineData("SAYSO3004", """{"a":{"shape":[1],"data_offsets":[0,1]}}""", 1)]
    [InlineData("SAYSO3004", """{"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1,2]}}""", 1)]
    [InlineData("SAYSO3004", """{"a":{"dtype":"U8","shape":[1],"data_offsets":[1,0]}}""", 1)]
    [InlineData("SAYSO3004", """{"a":{"dtype":"U8","shape":[-1],"data_offsets":[0,1]}}""", 1)]
    [InlineData("SAYSO3004", """{"a":{"dtype":"U8","shape":[1.5],"data_offsets":[0,1]}}""", 1)]
    [InlineData("SAYSO3004", """{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,7]}}""", 7)]
    [InlineData("SAYSO3004", """{"a":{"dtype":"F32","shape":[2147483647,2147483647,4],"data_offsets":[0,4]}}""", 4)]
    [InlineData("SAYSO3004", """{"a":{"dtype":"U8","shape":[1,1,1,1,1,1,1,1,1],"data_offsets":[0,1]}}""", 1)]
    [InlineData("SAYSO3004", """{"a":{"dtype":"U8","shape":[1],"data_offsets":[1,2]}}""", 2)]
    [InlineData("SAYSO3004", """{"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]},"b":{"dtype":"U8","shape":[2],"data_offsets":[1,3]}}""", 3)]
    [InlineData("SAYSO3002", """{"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]}}""", 1)]
    [InlineData("SAYSO3002", """{"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]}}""", 3)]
    public void A_damaged_header_is_refused_with_a_code(string code, string json, int dataBytes) =>
        Assert.Equal(code, Fails(() => WeightFile.Read("test", Frame(Encoding.UTF8.GetBytes(json), dataBytes))).Code);

    [Theory]
    [InlineData(0, 0UL)]
    [InlineData(7, 0UL)]
    [InlineData(8, 1UL)]
    [InlineData(20, ulong.MaxValue)]
    [InlineData(20, 1UL << 63)]
    public void A_header_length_beyond_the_file_is_refused(int fileBytes, ulong length)
    {
        var bytes = new byte[8];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, length);
        Array.Resize(ref bytes, fileBytes);
        Assert.Equal("SAYSO3002", Fails(() => WeightFile.Read("test", bytes)).Code);
    }

    [Fact]
    public void Invalid_utf8_in_a_name_is_refused()
    {
        byte[] json = [.. "{\""u8, 0xFF, 0xFE, .. "\":{\"dtype\":\"U8\",\"shape\":[1],\"data_offsets\":[0,1]}}"u8];
        Assert.Equal("SAYSO3003", Fails(() => WeightFile.Read("test", Frame(json, 1))).Code);
    }

    [Fact]
    public void A_header_of_ten_million_brackets_is_refused_at_once() =>
        Assert.Equal("SAYSO3003", Fails(() => WeightFile.Read("test", Frame([.. "{\"a\":"u8, .. Enumerable.Repeat((byte)'[', 10_000_000)], 0))).Code);

    [Fact]
    public void Asking_for_what_is_not_there_has_a_code()
    {
        var writer = new WeightFileWriter();
        writer.Add<float>("w", [2, 3], new float[6]);
        using var file = WeightFile.Read("test", Bytes(writer));
        Assert.Equal("SAYSO3005", Fails(() => file.Get("v")).Code);
        Assert.Equal("SAYSO3005", Fails(() => file.Get("w", 3, 2)).Code);
        Assert.Equal("SAYSO3005", Fails(() => _ = file.Get("w").As<int>()[0]).Code);
    }

    [Fact]
    public void Any_damage_is_refused_or_harmless()
    {
        var writer = new WeightFileWriter { Metadata = { ["k"] = "v" } };
        writer.Add<float>("w", [2, 3], new float[6]);
        writer.Add<byte>("b", [5], new byte[5]);
        byte[] good = Bytes(writer);
        Gen.Select(Gen.Int[0, good.Length - 1], Gen.Byte, Gen.Int[0, good.Length]).Sample((at, value, cut) =>
        {
            var bad = (byte[])good.Clone();
            bad[at] = value;
            Probe(bad);
            Probe(good[..cut]);
        });

        static void Probe(byte[] bytes)
        {
            try
            {
                using var file = WeightFile.Read("test", bytes);
                foreach (var tensor in file.Tensors.Values)
                {
                    Assert.InRange(tensor.Bytes.Length, 0, bytes.Length);
                }
            }
            catch (WeightFileException e)
            {
                Assert.StartsWith("SAYSO300", e.Fault.Code, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void The_writer_refuses_a_shape_that_does_not_fit()
    {
        var writer = new WeightFileWriter();
        Assert.Throws<ArgumentException>(() => writer.Add<float>("w", [2], [1f]));
        writer.Add<float>("w", [1], [1f]);
        Assert.Throws<ArgumentException>(() => writer.Add<float>("w", [1], [1f]));
    }

    private static Fault Fails(Action read) => Assert.Throws<WeightFileException>(read).Fault;

    private static byte[] Bytes(WeightFileWriter writer)
    {
        using var stream = new MemoryStream();
        writer.Write(stream);
        return stream.ToArray();
    }

    private static byte[] Frame(byte[] json, int dataBytes)
    {
        var bytes = new byte[8 + json.Length + dataBytes];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, (ulong)json.Length);
        json.CopyTo(bytes, 8);
        return bytes;
    }
}
