using System.Text;
using Steunpakket.Io.Http;
using Xunit;

namespace Steunpakket.Io.Tests.Http;

public sealed class ApiBodiesTests
{
    [Theory]
    [InlineData(ApiBody.Json, "{}", true)]
    [InlineData(ApiBody.Json, " [1, \"a\"] \n", true)]
    [InlineData(ApiBody.Json, "null", true)]
    [InlineData(ApiBody.Json, "\uFEFF{\"a\": 1}", true)]
    [InlineData(ApiBody.Json, "", false)]
    [InlineData(ApiBody.Json, "  ", false)]
    [InlineData(ApiBody.Json, "{\"a\": [1, 2", false)]
    [InlineData(ApiBody.Json, "{} {}", false)]
    [InlineData(ApiBody.Json, "{}<br />Warning", false)]
    [InlineData(ApiBody.Json, "<html></html>", false)]
    [InlineData(ApiBody.JsonLines, "", true)]
    [InlineData(ApiBody.JsonLines, "{}\n\n{\"a\": 1}\r\n", true)]
    [InlineData(ApiBody.JsonLines, "{}\n{\"a\": ", false)]
    [InlineData(ApiBody.JsonLines, "{}\n<html>", false)]
    [InlineData(ApiBody.Xml, "<?xml version=\"1.0\"?><a><b/></a>", true)]
    [InlineData(ApiBody.Xml, "", false)]
    [InlineData(ApiBody.Xml, "<a><b></a>", false)]
    [InlineData(ApiBody.Xml, "<a>", false)]
    [InlineData(ApiBody.Xml, "{}", false)]
    [InlineData(ApiBody.Xml, "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>", false)]
    [InlineData(ApiBody.Any, "", true)]
    [InlineData(ApiBody.Any, "<html", true)]
    public void A_whole_answer_is_told_from_a_broken_one(ApiBody expected, string body, bool whole) =>
        Assert.Equal(whole, expected.IsWhole(Encoding.UTF8.GetBytes(body)));

    [Fact]
    public void Every_cut_of_a_whole_answer_is_a_broken_one()
    {
        var json = Encoding.UTF8.GetBytes("{\"a\": [true, {\"b\": \"\\u00e9\"}]}");
        var xml = "<a><b c=\"d\">e</b></a>"u8.ToArray();

        Assert.DoesNotContain(Enumerable.Range(0, json.Length), length => ApiBody.Json.IsWhole(json.AsMemory(0, length)));
        Assert.DoesNotContain(Enumerable.Range(0, xml.Length), length => ApiBody.Xml.IsWhole(xml.AsMemory(0, length)));
    }
}
