using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Http;
using Steunpakket.Io.Sources.Discovery;

namespace Steunpakket.Io.Tests.Sources.Discovery;

/// <summary>Accounts, gemeenten and a day for the tests of this room.</summary>
internal static class Probing
{
    public static readonly DateOnly Today = new(2026, 9, 1);

    public static readonly GemeenteTable Shipped = GemeenteFile.Read(Repository.PathOf("config/gemeenten.csv"));

    public static SupplierAccount Account(string text, string gemeente = "GM0281") => SupplierAccount.Parse(new GemeenteCode(gemeente), text);

    public static Gemeente Gemeente(string name, params IEnumerable<string> accounts)
    {
        var gemeente = Shipped.Find(name)!;
        return gemeente with { Accounts = [.. accounts.Select(text => SupplierAccount.Parse(gemeente.Code, text))] };
    }

    public static Task<ProbeAnswer> AskAsync(this IAccountProbe probe, string account, IApi api) =>
        probe.AskAsync(new ProbeQuestion(Account(account), Today), api, CancellationToken.None);
}
