using System.IO.Compression;
using System.Text;
using Sayso.Intake.Tests.Html;

namespace Sayso.Intake.Tests.Archives;

/// <summary>Makes archives as crawlers do, record by record.</summary>
internal sealed class WarcFile(bool isPacked)
{
    private readonly List<byte> _bytes = [];

    /// <summary>Where each record starts.</summary>
    public List<long> Starts { get; } = [];

    public byte[] Bytes => [.. _bytes];

    public WarcFile AddInfo() => Add(Record("warcinfo", "application/warc-fields", Encoding.UTF8.GetBytes("software: our own\r\n"), null));

    public WarcFile AddPage(string address = "https://harbour.example/news/bridge", string? html = null, string head = "Content-Type: text/html; charset=utf-8\r\n") =>
        AddMessage(address, head, Encoding.UTF8.GetBytes(html ?? PagesOfNews.Full()));

    public WarcFile AddMessage(string address, string head, byte[] body, string status = "HTTP/1.1 200 OK") =>
        Add(Record("response", "application/http; msgtype=response", [.. Encoding.UTF8.GetBytes($"{status}\r\n{head}\r\n"), .. body], address));

    public WarcFile Add(byte[] record)
    {
        Starts.Add(_bytes.Count);
        _bytes.AddRange(isPacked ? Packed(record) : record);
        return this;
    }

    /// <summary>Adds bytes as they are.</summary>
    public WarcFile AddRaw(byte[] bytes)
    {
        Starts.Add(_bytes.Count);
        _bytes.AddRange(bytes);
        return this;
    }

    public static byte[] Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }

    public static byte[] Record(string type, string contentType, byte[] block, string? address, long? length = null)
    {
        string target = address is null ? "" : $"WARC-Target-URI: {address}\r\n";
        string head = $"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Record-ID: <urn:uuid:{Guid.Empty}>\r\nWARC-Date: 2026-11-23T10:00:00Z\r\n{target}Content-Type: {contentType}\r\nContent-Length: {length ?? block.Length}\r\n\r\n";
        return [.. Encoding.UTF8.GetBytes(head), .. block, .. "\r\n\r\n"u8];
    }
}
