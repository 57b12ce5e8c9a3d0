using System.Xml;

namespace Steunpakket.Extraction.Packages;

internal static class SafeXml
{
    /// <summary>No DTD, hence no entities, and nothing fetched from outside.</summary>
    public static XmlReaderSettings Settings(long maxCharacters) => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = maxCharacters,
        MaxCharactersFromEntities = 1,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CheckCharacters = false, // a control character in a document is no reason to lose it
        CloseInput = true,
    };
}
