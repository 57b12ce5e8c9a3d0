using System.Xml.Linq;
using Steunpakket.Replay.Serving;

namespace Steunpakket.Replay.Vendors.Ibabs;

/// <summary>Envelopes with the namespaces and prefixes of the real service.</summary>
internal static class IbabsXml
{
    public static readonly XNamespace Base = "http://schemas.datacontract.org/2004/07/iBabsWCFObjects.Base";
    public static readonly XNamespace Public = "http://schemas.datacontract.org/2004/07/iBabsWCFObjects.Public";
    public static readonly XNamespace Common = "http://schemas.datacontract.org/2004/07/iBabsWCFObjects.Common";
    public static readonly XNamespace Plain = "http://schemas.datacontract.org/2004/07/iBabsWCFObjects";
    public static readonly XNamespace Arrays = "http://schemas.microsoft.com/2003/10/Serialization/Arrays";
    private static readonly XNamespace Soap = "http://schemas.xmlsoap.org/soap/envelope/";
    private static readonly XNamespace Service = "http://tempuri.org/";
    private static readonly XNamespace Instance = "http://www.w3.org/2001/XMLSchema-instance";

    public static Answer Ok(string operation, XNamespace names, params object[] content) => Envelope(operation, names, [.. Status("", "OK"), .. content]);

    public static Answer Error(string operation, string message) => Envelope(operation, Public, Status(message, "ERR"));

    /// <summary>Without a status, as <c>GetLists</c>.</summary>
    public static Answer Bare(string operation, XNamespace names, object content) => Envelope(operation, names, [content]);

    public static Answer Fault(string operation) => Serving.Answer.Text(
        operation,
        "text/xml; charset=utf-8",
        $"<s:Envelope xmlns:s=\"{Soap}\"><s:Body><s:Fault><faultcode xmlns:a=\"http://schemas.microsoft.com/ws/2005/05/addressing/none\">a:ActionNotSupported</faultcode><faultstring xml:lang=\"nl-NL\">The message cannot be processed at the receiver, due to a ContractFilter mismatch at the EndpointDispatcher.</faultstring></s:Fault></s:Body></s:Envelope>",
        500);

    private static object[] Status(string message, string status) => [new XElement(Base + "Message", message), new XElement(Base + "Status", status)];

    private static Answer Envelope(string operation, XNamespace names, object[] content)
    {
        var result = new XElement(Service + $"{operation}Result", new XAttribute(XNamespace.Xmlns + "a", names), new XAttribute(XNamespace.Xmlns + "i", Instance), content);
        var envelope = new XElement(
            Soap + "Envelope",
            new XAttribute(XNamespace.Xmlns + "s", Soap),
            new XElement(Soap + "Body", new XElement(Service + $"{operation}Response", new XAttribute("xmlns", Service), result)));
        return Serving.Answer.Text(operation, "text/xml; charset=utf-8", envelope.ToString(SaveOptions.DisableFormatting));
    }
}
