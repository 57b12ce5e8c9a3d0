using Steunpakket.Extraction.Pdf;
using Xunit;

namespace Steunpakket.Extraction.Tests.Pdf;

public sealed class ThinPagesTests
{
    private const string Head = "Gemeente Voorbeeld, griffie van de gemeenteraad, bijlage bij het raadsvoorstel over de nota";
    private const string Body = "De raad verzoekt het college de jeugdzorg te versterken en hierover voor het zomerreces te berichten.";

    [Fact]
    public void Pages_with_few_letters_are_thin() => Assert.Equal([2, 3], ThinPages.Of([Body, "", "bladzijde 3", Body], 50));

    [Fact]
    public void A_running_head_makes_no_page_of_text() =>
        Assert.Equal([2, 4], ThinPages.Of([$"{Head}\n{Body}", Head, $"{Head}\nAnders: {Body}", Head, $"{Head}\nEn nog: {Body}"], 50));

    [Fact]
    public void Pages_of_text_are_not_thin() => Assert.Empty(ThinPages.Of([Body, Body + Body], 50));

    [Fact]
    public void A_document_without_pages_has_none() => Assert.Empty(ThinPages.Of([], 50));
}
