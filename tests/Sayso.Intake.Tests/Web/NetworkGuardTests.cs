using System.Net;
using Sayso.Intake.Web;

namespace Sayso.Intake.Tests.Web;

public class NetworkGuardTests : IntakeFolder
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("0.0.0.0")]
    [InlineData("10.1.2.3")]
    [InlineData("100.64.0.1")]
    [InlineData("100.127.255.255")]
    [InlineData("169.254.169.254")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.1.1")]
    [InlineData("192.0.0.8")]
    [InlineData("198.18.0.1")]
    [InlineData("203.0.113.5")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:169.254.169.254")]
    [InlineData("::127.0.0.1")]
    [InlineData("64:ff9b::7f00:1")]
    [InlineData("64:ff9b::a9fe:a9fe")]
    [InlineData("64:ff9b:1::808:808")]
    [InlineData("2002:7f00:1::")]
    [InlineData("2002:a9fe:a9fe::1")]
    [InlineData("2001:0:1::1")]
    [InlineData("2001:db8::1")]
    [InlineData("3fff::1")]
    [InlineData("fc00::1")]
    [InlineData("fd12:3456::1")]
    [InlineData("fe80::1")]
    [InlineData("fe80::1%1")]
    [InlineData("fec0::1")]
    [InlineData("ff02::1")]
    [InlineData("100::1")]
    [InlineData("5f00::1")]
    public void An_address_of_a_network_that_is_not_public_is_known(string address) => Assert.False(PublicAddress.Is(IPAddress.Parse(address)));

    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("100.63.255.255")]
    [InlineData("100.128.0.0")]
    [InlineData("172.15.0.1")]
    [InlineData("172.32.0.1")]
    [InlineData("192.167.255.255")]
    [InlineData("198.20.0.1")]
    [InlineData("223.255.255.255")]
    [InlineData("::ffff:8.8.8.8")]
    [InlineData("64:ff9b::808:808")]
    [InlineData("2002:808:808::1")]
    [InlineData("2606:4700::1111")]
    [InlineData("2001:4860:4860::8888")]
    public void A_public_address_is_known(string address) => Assert.True(PublicAddress.Is(IPAddress.Parse(address)));

    [Theory]
    [InlineData("http://127.0.0.1:{0}/")]
    [InlineData("http://localhost:{0}/")]
    [InlineData("http://127.1:{0}/")]
    [InlineData("http://2130706433:{0}/")]
    [InlineData("http://0x7f000001:{0}/")]
    [InlineData("http://[::ffff:127.0.0.1]:{0}/")]
    [InlineData("http://[::ffff:7f00:1]:{0}/")]
    public async Task Nothing_in_a_private_network_is_asked_unless_that_is_allowed(string address)
    {
        using var server = new LoopbackServer((_, _) => [LoopbackServer.Answer(Html.PagesOfNews.Full())]);
        string port = server.Address.Split(':')[2];
        var fault = await Fault(address.Replace("{0}", port, StringComparison.Ordinal));
        Assert.Equal("SAYSO3119", fault.Code);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://[fe80::1]/")]
    [InlineData("http://[::]/")]
    [InlineData("https://10.0.0.1/")]
    public async Task Nor_is_any_other_address_that_is_not_public(string address) => Assert.Equal("SAYSO3119", (await Fault(address)).Code);

    [Theory]
    [InlineData("file:///etc/passwd", "SAYSO3118")]
    [InlineData("gopher://127.0.0.1/", "SAYSO3118")]
    [InlineData("http://ann:secret@harbour.example/", "SAYSO3118")]
    [InlineData("http://127.0.0.1:1/", "SAYSO3120")]
    public async Task A_redirect_to_what_is_not_asked_is_a_fault(string target, string code)
    {
        using var server = new LoopbackServer((_, _) => [LoopbackServer.Redirect(target)]);
        var fault = await Fault(server.Address + "/feed", new IntakeOptions { AllowPrivateNetwork = true });
        Assert.Equal(code, fault.Code);
        Assert.DoesNotContain("secret", fault.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://[::ffff:169.254.169.254]/")]
    [InlineData("http://[::1]:1/")]
    public async Task A_redirect_to_a_private_network_is_refused_at_its_own_hop(string target)
    {
        using var server = new LoopbackServer((_, _) => [LoopbackServer.Redirect(target)]);

        // As if the server's address were public.
        using var fetcher = new Fetcher(new IntakeOptions(), address => address.Equals(IPAddress.Loopback) || PublicAddress.Is(address));
        var answer = await fetcher.FetchAsync(new Uri(server.Address + "/feed"), null, Token);
        Assert.Single(server.Requests);
        Assert.Equal("SAYSO3119", answer.Fault?.Code);
    }

    [Fact]
    public async Task The_guard_looks_at_the_address_that_a_name_leads_to()
    {
        using var server = new LoopbackServer((_, _) => [LoopbackServer.Answer("never")]);
        var guard = new GuardedConnection(PublicAddress.Is);
        using var client = new HttpClient(new SocketsHttpHandler { ConnectCallback = guard.OpenAsync, UseProxy = false });
        foreach (string host in (string[])["127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]"])
        {
            var e = await Assert.ThrowsAnyAsync<Exception>(() => client.GetAsync(new Uri(server.Address.Replace("127.0.0.1", host, StringComparison.Ordinal)), Token));
            Assert.Equal("SAYSO3119", Assert.IsType<IntakeException>(e.InnerException ?? e).Fault.Code);
        }

        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("ftp://harbour.example/a")]
    [InlineData("file:///etc/passwd")]
    [InlineData("http://")]
    [InlineData("https://ann:secret@harbour.example/a")]
    public async Task An_address_that_is_never_asked_is_a_fault_without_its_password(string address)
    {
        var fault = await Fault(address);
        Assert.Equal("SAYSO3118", fault.Code);
        Assert.DoesNotContain("secret", fault.ToString(), StringComparison.Ordinal);
    }
}
