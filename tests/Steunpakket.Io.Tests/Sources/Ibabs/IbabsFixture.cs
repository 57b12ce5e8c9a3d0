using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Http;
using Steunpakket.Io.Sources;
using Steunpakket.Io.Sources.Ibabs;

namespace Steunpakket.Io.Tests.Sources.Ibabs;

/// <summary>A site at iBabs as our fixtures show it.</summary>
internal static partial class IbabsFixture
{
    public static readonly DateWindow FirstHalf = new(new DateOnly(2021, 1, 1), new DateOnly(2021, 6, 30));

    public static readonly SupplierAccount Account = new(new GemeenteCode("GM0225"), "ibabs", "Voorbeeld");

    public static readonly SupplierAccount Shared = Account with { Filter = "^(?!.*Wijchen).*Druten" };

    public static IbabsSource Source(IbabsAccess access = IbabsAccess.Soap) => new(new IbabsSettings { Access = access });

    public static ListingWindow Meetings(SupplierAccount? account = null) => new(account ?? Account, "meetings", FirstHalf);

    public static ListingWindow Year(SupplierAccount? account = null) =>
        new(account ?? Account, "meetings", new DateWindow(new DateOnly(2021, 1, 1), new DateOnly(2021, 12, 31)));

    public static ListingWindow Registers(SupplierAccount? account = null) =>
        new(account ?? Account, "registers", Days: null) { ChangedSince = new DateOnly(2018, 10, 1) };

    /// <summary>A GUID of our fixtures.</summary>
    public static string Guid(int number) => string.Create(CultureInfo.InvariantCulture, $"00000000-0000-4000-8000-{number:D12}");

    public static string Id(int number) => $"ibabs/GM0225/{Guid(number)}";

    public static string PathOf(string name) => SupplierFixture.PathOf("Ibabs", name);

    public static CannedApi Answer(this CannedApi api, string part, string fixture) => api.OnFile(part, PathOf(fixture));

    /// <summary>A site with types and meetings.</summary>
    public static CannedApi Site() => new CannedApi().Answer("<GetMeetingtypes", "meetingtypes.xml").Answer("<GetMeetingsByDateRange", "meetings.xml");

    /// <summary>A site with two registers.</summary>
    public static CannedApi Library() => new CannedApi()
        .Answer("<GetLists ", "lists.xml")
        .Answer($"ListId>{Guid(901)}</r:ListId", "entries-motions.xml")
        .Answer($"ListId>{Guid(902)}</r:ListId", "entries-letters.xml")
        .Answer($"<EntryId>{Guid(801).Replace("4000", "4ABC", StringComparison.Ordinal)}<", "entry-in-meeting.xml")
        .Answer($"<EntryId>{Guid(802)}<", "entry-in-meeting.xml")
        .Answer($"<EntryId>{Guid(803)}<", "entry-with-date.xml");

    /// <summary>A portal where one kind of meeting has agendas, and the others have none.</summary>
    public static CannedApi Portal() => new CannedApi()
        .Answer("/Calendar", "calendar.html")
        .On("/Agenda/RetrieveAgendasForYear", "")
        .Answer("agendatypeId=100000001&year=2021", "year.html")
        .Answer("/Agenda/Index/", "agenda.html")
        .Answer("/Reports/Item/", "entry.html");

    /// <summary>An answer that says no.</summary>
    public static string Error(string operation, string message) =>
        $"""
        <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><{operation}Response xmlns="http://tempuri.org/"><{operation}Result
        ><Message>{message}</Message><Status>ERR</Status></{operation}Result></{operation}Response></s:Body></s:Envelope>
        """;

    public static string Posted(this ApiQuestion question) => Encoding.UTF8.GetString(question.Body!.Value.Span);

    /// <summary>The stretches of meetings that were asked, in order.</summary>
    public static IEnumerable<string> Stretches(this CannedApi api) =>
        api.Asked.Select(question => Stretch().Match(question.Posted())).Where(match => match.Success).Select(match => $"{match.Groups[1]}..{match.Groups[2]}");

    [GeneratedRegex(@"<StartDate>(.{10})T00:00:00</StartDate><EndDate>(.{10})T23:59:59</EndDate>")]
    private static partial Regex Stretch();
}
