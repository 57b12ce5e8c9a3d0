using System.Globalization;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Core.Representativeness;

namespace Steunpakket.Core.Tests.Representativeness;

/// <summary>Made-up gemeenten.</summary>
internal static class Studied
{
    public static GemeenteCode Code(int number) => new(string.Create(CultureInfo.InvariantCulture, $"GM{number:D4}"));

    public static CbsGemeente Row(int number, int inhabitants) => new(Code(number), "naam", "provincie", new CbsFigures(inhabitants, "Niet stedelijk"), null);

    public static StudiedGemeente Gemeente(int number, int inhabitants, string province = "Utrecht", bool accessible = true, bool hits = true) =>
        new(Code(number), province, [Row(number, inhabitants)], accessible, hits && accessible);
}
