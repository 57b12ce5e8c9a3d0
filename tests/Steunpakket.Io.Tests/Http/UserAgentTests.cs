using Steunpakket.Core.Running;
using Steunpakket.Io.Http;
using Xunit;

namespace Steunpakket.Io.Tests.Http;

public sealed class UserAgentTests
{
    [Fact]
    public void Says_what_we_are_and_who_to_write_to() => Assert.Equal(
        "Steunpakket/0.1.0 (council documents research; contact: onderzoek@example.org)", UserAgent.For("0.1.0", " onderzoek@example.org "));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a@b.nl\r\nX-Injected: 1")]
    [InlineData("a@b.nl\0")]
    [InlineData("onderzoek (RIVM)")]
    [InlineData("één@b.nl")]
    public void Refuses_a_contact_that_does_not_fit_in_a_header(string contact) =>
        Assert.Contains("fetch.contact", Assert.Throws<SettingsException>(() => UserAgent.For("0.1.0", contact)).Message, StringComparison.Ordinal);
}
