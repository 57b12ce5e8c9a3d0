using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace Steunpakket.Io.Sources.Ibabs.Soap;

/// <summary>SOAP 1.1 messages. WCF wants parameters in its own order: the order of these methods.</summary>
internal static class SoapEnvelope
{
    private static readonly XNamespace Soap = "http://schemas.xmlsoap.org/soap/envelope/";
    private static readonly XNamespace Public = "http://tempuri.org/";
    private static readonly XNamespace Request = "http://schemas.datacontract.org/2004/07/iBabsWCFObjects.Public.Request";
    private static readonly XNamespace Base = "http://schemas.datacontract.org/2004/07/iBabsWCFObjects.Base";

    public static byte[] Of(string operation, params (string Name, string Value)[] parameters) =>
        Wrap(new XElement(Public + operation, parameters.Select(parameter => new XElement(Public + parameter.Name, parameter.Value))));

    public static byte[] EntriesSince(string operation, string site, string list, DateOnly since) =>
        Wrap(new XElement(Public + operation, new XElement(
            Public + "filterRequest",
            new XAttribute(XNamespace.Xmlns + "r", Request.NamespaceName),
            new XAttribute(XNamespace.Xmlns + "b", Base.NamespaceName),
            new XElement(Base + "Sitename", site),
            new XElement(Request + "ListId", list),
            new XElement(Request + "SinceDate", Start(since)))));

    public static string Start(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}T00:00:00");

    public static string End(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}T23:59:59");

    private static byte[] Wrap(XElement operation) => Encoding.UTF8.GetBytes(
        new XElement(Soap + "Envelope", new XAttribute(XNamespace.Xmlns + "s", Soap.NamespaceName), new XElement(Soap + "Body", operation))
            .ToString(SaveOptions.DisableFormatting));
}
