using System.Text.Json.Nodes;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Sources;
using Steunpakket.Io.Sources.Ori;

namespace Steunpakket.Io.Tests.Sources.Ori;

/// <summary>A gemeente whose index holds the fixtures.</summary>
internal static class OriWorld
{
    public const string Index = "ori_voorbeeldstad_20250413114006";

    public static readonly SupplierAccount Account = SupplierAccount.Parse(GemeenteCode.Parse("GM0999"), "ori:ori_voorbeeldstad");

    public static OriSource Source => new(new OriSettings());

    public static ListingWindow Year(int year) => new(Account, "documents", new DateWindow(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)));

    public static ListingWindow Undated => new(Account, "undated", Days: null);

    public static string PathOf(string fixture) => SupplierFixture.PathOf("Ori", fixture + ".json");

    public static string Text(string fixture) => File.ReadAllText(PathOf(fixture));

    /// <summary>Knows the alias; every search has <paramref name="page"/> for an answer.</summary>
    public static CannedApi Api(string page) => new CannedApi().On($"/{Index}/_search", page).OnFile("/_aliases", PathOf("aliases"));

    public static CannedApi Api() => Api(Text("documents"));

    public static JsonObject Page(string file = "documents") => JsonNode.Parse(Text(file))!.AsObject();
}
