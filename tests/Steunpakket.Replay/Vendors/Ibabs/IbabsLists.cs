using System.Globalization;
using System.Net;
using System.Xml.Linq;
using Steunpakket.Replay.Serving;
using Steunpakket.Replay.Simulation;

namespace Steunpakket.Replay.Vendors.Ibabs;

/// <summary>Registers: lists, their entries, and an entry's documents and values.</summary>
internal static class IbabsLists
{
    private static readonly XNamespace A = IbabsXml.Public;

    public static Answer Lists(NationGemeente gemeente) => IbabsXml.Bare("GetLists", IbabsXml.Plain, NationRegister.Of.Select((register, i) => new XElement(
        IbabsXml.Plain + "iBabsKeyValue",
        new XElement(IbabsXml.Plain + "Key", ListId(gemeente, i)),
        new XElement(IbabsXml.Plain + "Value", register.NameThere + (i == 2 ? " " : "")))));

    /// <summary>There is a lower bound only, and it is about the day of change.</summary>
    public static Answer Entries(Question question, NationGemeente gemeente, string? list, DateOnly? since)
    {
        var entries = All(question, gemeente)
            .Where(entry => ListId(gemeente, entry.Register) == list && (since is null || DateOnly.FromDateTime(entry.LastModified) >= since));
        return IbabsXml.Ok("GetListsEntriesByFilterRequest", A, new XElement(A + "Entries", entries.Select(entry => new XElement(
            A + "iBabsListEntryBase",
            new XElement(A + "EntryId", entry.Ibabs),
            new XElement(A + "EntryMasterId", IbabsGuid.Of(IbabsKind.Master, entry.Number.Packed)),
            new XElement(A + "EntryTitle", WebUtility.HtmlDecode(entry.Title)),
            new XElement(A + "ListCanVote", entry.Register == 2),
            new XElement(A + "ListId", list),
            new XElement(A + "ListName", NationRegister.Of[entry.Register].NameThere),
            new XElement(A + "MutationDate", entry.LastModified.ToString("yyyy-MM-dd'T'HH:mm:ss.fff", CultureInfo.InvariantCulture))))));
    }

    public static Answer Entry(Question question, NationGemeente gemeente, string? id)
    {
        if (NationRegisterEntry.NumberFromIbabs(id) is not { } number || number.Gemeente != gemeente.Index
            || question.Nation.Month(gemeente, number.Month).Entries.FirstOrDefault(entry => entry.Number == number) is not { } entry)
        {
            return IbabsXml.Error("GetListEntry", "Entry not found");
        }

        return IbabsXml.Ok(
            "GetListEntry",
            A,
            new XElement(A + "Documents", entry.Documents.Select(document => IbabsMeetings.Document(question, document))),
            new XElement(A + "DocumentsLabel", "Bijlage(s)"),
            new XElement(A + "Values", new XAttribute(XNamespace.Xmlns + "b", IbabsXml.Arrays), Values(entry).Select(value => new XElement(
                IbabsXml.Arrays + "KeyValueOfstringstring",
                new XElement(IbabsXml.Arrays + "Key", value.Key),
                new XElement(IbabsXml.Arrays + "Value", value.Value)))));
    }

    private static IEnumerable<(string Key, string Value)> Values(NationRegisterEntry entry)
    {
        yield return ("ID", entry.NotubizId.ToString(CultureInfo.InvariantCulture));
        yield return ("Kenmerk", "");
        if (entry.Meeting is { } meeting)
        {
            // Backslash and n, as the real one.
            yield return ("Agendapunt", string.Create(CultureInfo.InvariantCulture, $@"Gemeenteraad {meeting.Start:d-M-yyyy}\n3 {WebUtility.HtmlDecode(entry.Title)}"));
        }

        // SQL Server's own form of a date, which fills a day below ten with a space.
        yield return ("Datum", entry.Day is { } day ? string.Create(CultureInfo.InvariantCulture, $"{day:MMM} {day.Day,2} {day.Year} 12:00AM") : "");
        yield return ("Onderwerp", WebUtility.HtmlDecode(entry.Title));
        yield return ("Status", "Afgedaan");
    }

    private static IEnumerable<NationRegisterEntry> All(Question question, NationGemeente gemeente) =>
        question.Nation.Months(gemeente, DateOnly.MinValue, DateOnly.MaxValue).SelectMany(month => month.Entries);

    private static string ListId(NationGemeente gemeente, int register) => IbabsGuid.Of(IbabsKind.List, (gemeente.Index * 8) + register);
}
