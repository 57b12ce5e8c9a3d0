using Serilog;
using Serilog.Formatting.Display;
using Serilog.Formatting.Json;
using Steunpakket.Io.Http;
using Xunit;

namespace Steunpakket.Io.Tests.Http;

public sealed class SecretRedactorTests
{
    private const string Secret = "s3cr/et +&é\"<x>";

    private static readonly SecretRedactor Redactor = new([Secret, "1f0e2d3c-aaaa-bbbb-cccc-0123456789ab", ""], ["dossier"]);

    [Theory]
    [InlineData("s3cr/et +&é\"<x>")]
    [InlineData("s3cr%2Fet%20%2B%26%C3%A9%22%3Cx%3E")]
    [InlineData("s3cr%2fet%20%2b%26%c3%a9%22%3cx%3e")]
    [InlineData("s3cr%2Fet+%2B%26%C3%A9%22%3Cx%3E")]
    [InlineData("s3cr%252Fet%2520%252B%2526%25C3%25A9%2522%253Cx%253E")]
    [InlineData("s3cr/et +&amp;&#233;&quot;&lt;x&gt;")]
    [InlineData("s3cr/et \\u002B\\u0026\\u00E9\\u0022\\u003Cx\\u003E")]
    [InlineData("1F0E2D3C-AAAA-BBBB-CCCC-0123456789AB")]
    public void Takes_out_a_known_value_in_the_forms_it_takes(string form)
    {
        Assert.Equal("a [***] b", Redactor.Redact($"a [{form}] b"));
    }

    [Theory]
    [InlineData("https://x.nl/?rid=abc&a=1", "https://x.nl/?rid=***&a=1")]
    [InlineData("https://x.nl/?a=1&Session_ID=abc#d", "https://x.nl/?a=1&Session_ID=***#d")]
    [InlineData("token=abc and apikey=def", "token=*** and apikey=***")]
    [InlineData("go?u=https%3A%2F%2Fx.nl%3Frid%3Dabc", "go?u=https%3A%2F%2Fx.nl%3Frid%3D***")]
    [InlineData("{\"u\":\"?a=1\\u0026key=abc\"}", "{\"u\":\"?a=1\\u0026key=***\"}")]
    [InlineData("?dossier=9", "?dossier=***")]
    [InlineData("sig=a,b;c)d", "sig=***")]
    [InlineData("https://user:pass@x.nl/", "https://***@x.nl/")]
    [InlineData("Authorization: Bearer abcdefgh.ijkl", "Authorization: Bearer ***")]
    public void Takes_out_what_stands_behind_a_secret_name(string text, string expected) => Assert.Equal(expected, Redactor.Redact(text));

    [Theory]
    [InlineData("https://api.notubiz.nl/events?organisation_id=281&monkey=5&page=2")]
    [InlineData("Notulen van de raad, 12 maart 2021: key is niets")]
    [InlineData("")]
    public void Leaves_alone_what_is_no_secret(string text) => Assert.Equal(text, Redactor.Redact(text));

    [Fact]
    public void A_very_short_value_is_only_taken_out_behind_its_name()
    {
        var redactor = new SecretRedactor(["abc"]);

        Assert.Equal("abc ?rid=***", redactor.Redact("abc ?rid=abc"));
    }

    [Fact]
    public void Shows_an_address_without_user_and_fragment() =>
        Assert.Equal("https://x.nl:8443/a%20b?rid=***&c=d", Redactor.Show(new Uri("https://me:pw@x.nl:8443/a b?rid=1&c=d#e")));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Takes_secrets_out_of_every_log_line_and_its_exceptions(bool json)
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("log");
        Serilog.Formatting.ITextFormatter inner = json ? new JsonFormatter(renderMessage: true) : new MessageTemplateTextFormatter("{Message} {Exception}{NewLine}");
        using (var log = new LoggerConfiguration().WriteTo.Sink(new FileLines(path, new RedactingFormatter(inner, Redactor))).CreateLogger())
        {
            log.Error(new InvalidOperationException($"outer {Secret}", new IOException($"inner ?rid=abcdef {Secret}")), "asked {Address} with {Value}", $"https://x.nl/?token=abcdef&q={Uri.EscapeDataString(Secret)}", Secret);
        }

        var line = File.ReadAllText(path);
        Assert.Contains("outer ***", line, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr", line, StringComparison.Ordinal);
        Assert.DoesNotContain("abcdef", line, StringComparison.Ordinal);
        if (json)
        {
            using var read = System.Text.Json.JsonDocument.Parse(line);
            Assert.Equal("***", read.RootElement.GetProperty("Properties").GetProperty("Value").GetString());
        }
    }
}
