using System.Text.Json;
using Steunpakket.Io.Sources;
using Xunit;

namespace Steunpakket.Io.Tests.Sources;

public sealed class JsonFieldsTests
{
    [Theory]
    [InlineData("12", "12")]
    [InlineData("\"12\"", "12")]
    [InlineData("\" raad \"", "raad")]
    [InlineData("\" \"", null)]
    [InlineData("null", null)]
    [InlineData("true", null)]
    [InlineData("[\"12\"]", null)]
    [InlineData("\"half \\ud83d\"", null)]
    public void An_id_is_a_number_or_a_text(string written, string? read) => Assert.Equal(read, Member(written).Text("x"));

    [Theory]
    [InlineData("\"12\"", "12")]
    [InlineData("[{}, \" \", \"12\", 13]", "12")]
    [InlineData("[]", null)]
    public void Of_an_array_the_first_text_can_be_asked(string written, string? read) => Assert.Equal(read, Member(written).FirstText("x"));

    [Theory]
    [InlineData("12", 12L)]
    [InlineData("\"-12\"", -12L)]
    [InlineData("12.5", null)]
    [InlineData("\"twaalf\"", null)]
    public void A_number_may_be_a_text(string written, long? read) => Assert.Equal(read, Member(written).Number("x"));

    [Theory]
    [InlineData("true", true)]
    [InlineData("1", true)]
    [InlineData("\"1\"", true)]
    [InlineData("\"True\"", true)]
    [InlineData("\"ja\"", true)]
    [InlineData("false", false)]
    [InlineData("0", false)]
    [InlineData("\"0\"", false)]
    [InlineData("\"FALSE\"", false)]
    [InlineData("\"\"", null)]
    [InlineData("null", null)]
    public void What_is_no_plain_no_is_a_yes(string written, bool? read) => Assert.Equal(read, Member(written).Flag("x"));

    [Fact]
    public void An_absent_list_is_empty_and_another_thing_in_its_place_is_an_error()
    {
        Assert.Empty(Member("null").List("x"));
        Assert.Empty(Member("[1]").List("y"));
        Assert.Equal(2, Member("[1, 2]").List("x").Count);
        Assert.Throws<FormatException>(() => Member("{}").List("x"));
        Assert.Empty(Member("{}").Items("x"));
    }

    [Theory]
    [InlineData("\"2021-03-12 19:30:00\"", "2021-03-12")]
    [InlineData("\"0000-00-00\"", null)]
    [InlineData("null", null)]
    public void A_day_is_read_as_it_stands(string written, string? read) =>
        Assert.Equal(read, Member(written).Day("x")?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void A_day_in_another_spelling_is_an_error() => Assert.Throws<FormatException>(() => Member("\"12 maart 2021\"").Day("x"));

    [Fact]
    public void What_is_no_object_has_no_members()
    {
        var list = JsonElement.Parse("[1]");

        Assert.False(list.Has("x"));
        Assert.Null(list.Field("x"));
        Assert.True(Member("null").Has("x"));
    }

    private static JsonElement Member(string value) => JsonElement.Parse($$"""{"x":{{value}}}""");
}
