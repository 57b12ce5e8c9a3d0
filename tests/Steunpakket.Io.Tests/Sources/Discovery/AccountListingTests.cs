using Steunpakket.Io.Configuration;
using Steunpakket.Io.Sources.Discovery;
using Xunit;

namespace Steunpakket.Io.Tests.Sources.Discovery;

public sealed class AccountListingTests
{
    private static readonly AccountListing Listing = AccountListing.Of(
        [new IbabsSettings { Name = "raad" }, new NotubizSettings()],
        [Probing.Gemeente("Tiel", "notubiz:1", "notubiz:2@..2020-12-31?", "ibabs:tiel[Raad]"), Probing.Gemeente("Weert", "ori:ori_weert", "ori:ori_weert_2"), Probing.Gemeente("Veere")]);

    [Fact]
    public void Accounts_stand_by_source_with_what_is_known_of_them()
    {
        Assert.Equal(
            [
                new AccountLine("raad", "GM0281", "Tiel", "ibabs", "tiel", "Raad", null, null, false),
                new AccountLine("notubiz", "GM0281", "Tiel", "notubiz", "1", null, null, null, false),
                new AccountLine("notubiz", "GM0281", "Tiel", "notubiz", "2", null, null, new DateOnly(2020, 12, 31), true),
            ],
            Listing.Accounts);
    }

    [Fact]
    public void Gemeenten_without_a_source_of_the_settings_say_who_would_serve_them()
    {
        Assert.Equal([("Weert", "ori"), ("Veere", "")], Listing.Without.Select(one => (one.Gemeente, string.Join(' ', one.Others))));
    }

    [Fact]
    public void Totals_count_gemeenten_accounts_and_guesses_of_every_supplier()
    {
        Assert.Equal(
            [new SupplierTotal("ibabs", true, 1, 1, 0), new SupplierTotal("notubiz", true, 1, 2, 1), new SupplierTotal("ori", false, 1, 2, 0)],
            Listing.Totals);
    }
}
