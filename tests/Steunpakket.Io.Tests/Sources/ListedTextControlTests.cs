using Steunpakket.Io.Sources;
using Xunit;

namespace Steunpakket.Io.Tests.Sources;

public sealed class ListedTextControlTests
{
    [Theory]
    [InlineData("a\0b\u0007c", "abc")]
    [InlineData(" a\r\n\tb\u0085c ", "a b c")]
    [InlineData("\0\u200b", null)]
    [InlineData("&#0;&#7;a&#10;b", "a b")]
    public void Control_characters_stand_in_no_title(string text, string? cleaned) => Assert.Equal(cleaned, ListedText.Clean(text));
}
