using System.Xml;
using System.Xml.Linq;
using Steunpakket.Io.Http;

namespace Steunpakket.Io.Sources.Ibabs.Soap;

/// <summary>Finds the result of an operation in what came back.</summary>
internal static class SoapAnswer
{
    // Control characters that clerks paste into titles come as references that XML 1.0 forbids; they are no reason to lose a half year.
    private static readonly XmlReaderSettings Safe = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = SoapService.MaxBytes,
        CheckCharacters = false,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <exception cref="SourceChangedException">It is no XML, or has no result of the operation.</exception>
    public static XElement Result(Uri address, string operation, ReadOnlyMemory<byte> body)
    {
        var root = Load(address, operation, body);
        return root.DescendantsAndSelf().FirstOrDefault(element => element.Name.LocalName == operation + "Result")
            ?? throw new SourceChangedException(address, root.All("faultstring").FirstOrDefault() is { } fault
                ? $"{operation} answered with a fault: {fault.Value.Trim()}"
                : $"no {operation}Result in the answer, but {root.Name.LocalName}");
    }

    private static XElement Load(Uri address, string operation, ReadOnlyMemory<byte> body)
    {
        try
        {
            using var stream = new MemoryStream(body.ToArray(), writable: false);
            using var reader = XmlReader.Create(stream, Safe);
            return XElement.Load(reader);
        }
        catch (XmlException wrong)
        {
            throw new SourceChangedException(address, $"{operation} answered with what is no XML: {wrong.Message}", wrong);
        }
    }
}
