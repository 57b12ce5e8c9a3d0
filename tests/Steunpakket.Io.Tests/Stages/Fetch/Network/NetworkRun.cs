using Steunpakket.Core.Gemeenten;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Http;
using Steunpakket.Io.Running;
using Steunpakket.Io.Sources;
using Steunpakket.Io.Stages.Fetch.State;
using Steunpakket.Io.Tests.Running;

namespace Steunpakket.Io.Tests.Stages.Fetch.Network;

/// <summary>A workspace whose sources are fake suppliers behind a fake door, on a day soon after the study's period.</summary>
internal sealed class NetworkRun : IDisposable
{
    private readonly Dictionary<string, List<string>> _accounts = [];

    public NetworkRun()
    {
        Test.Config = Test.Config with { Sources = [new NotubizSettings(), new IbabsSettings(), new OriSettings()] };
        Test.Time = Time;
        Test.Also = Change;
        Account("GM0537", "notubiz:1");
    }

    public TestRun Test { get; } = new();

    public SteppedTime Time { get; } = new(new DateTimeOffset(2021, 10, 20, 20, 0, 0, TimeSpan.Zero));

    public FakeDoor Door { get; set; } = new();

    public FakeSupplier Notubiz { get; } = new("notubiz");

    public FakeSupplier Ibabs { get; } = new("ibabs", months: 6);

    public FakeSupplier Ori { get; } = new("ori", months: 12);

    public bool Offline { get; set; }

    public IReadOnlySet<string>? Sources { get; set; }

    /// <summary>Texts that ORI has, by reference.</summary>
    public Dictionary<string, SuppliedText> Texts { get; } = [];

    public void Account(string gemeente, string account)
    {
        if (!_accounts.TryGetValue(gemeente, out var accounts))
        {
            _accounts[gemeente] = accounts = [];
        }

        accounts.Add(account);
    }

    /// <summary>Replaces all of a gemeente's accounts.</summary>
    public void Accounts(string gemeente, params string[] accounts) => _accounts[gemeente] = [.. accounts];

    public Task<StageReport> FetchAsync(CancellationToken cancellationToken = default) => Test.RunAsync("fetch", cancellationToken);

    /// <summary>How many questions and downloads a fetch costs.</summary>
    public async Task<(int Questions, int Downloads)> CostAsync()
    {
        Door.Questions.Clear();
        Door.Downloads.Clear();
        await FetchAsync();
        return (Door.Questions.Count, Door.Downloads.Count);
    }

    public IReadOnlyList<string> Documents(string select = "document_id, source, version") => Test.Rows("documents/gemeente=*/*.parquet", select);

    public IReadOnlyList<string> Ledger(string select = "document_id, source, outcome, reason") => Test.Rows("outcomes/fetch/gemeente=*/*.parquet", select);

    public IReadOnlyList<string> Meetings() => Test.Rows("meetings/gemeente=*/*.parquet", "document_id, meeting_date, meeting");

    public IReadOnlyList<string> Windows() => Test.Rows("windows/gemeente=*/*.parquet", "DISTINCT source, \"window\", outcome, reason");

    public T State<T>(Func<FetchState, T> look)
    {
        using var state = FetchState.Open(Test.Config.Workspace);
        return look(state);
    }

    public void Dispose() => Test.Dispose();

    private RunContext Change(RunContext context) => context with
    {
        Gemeenten = new GemeenteTable(context.Gemeenten.All.Select(gemeente => gemeente with
        {
            Accounts = [.. _accounts.GetValueOrDefault(gemeente.Code.Value, []).Select(account => SupplierAccount.Parse(gemeente.Code, account))],
        })),
        Supplier = (settings, _) => settings switch
        {
            NotubizSettings => Notubiz,
            IbabsSettings => Ibabs,
            _ => new WithTexts(Ori, Texts),
        },
        Door = (_, _) => Door,
        Offline = Offline,
        Sources = Sources,
    };

    private sealed class WithTexts(ISupplierSource inner, Dictionary<string, SuppliedText> texts) : ISupplierSource, ITextSupplier
    {
        public string Name => inner.Name;

        public string Supplier => inner.Supplier;

        public IReadOnlyList<HostBudget> Budgets(IEnumerable<SupplierAccount> accounts) => inner.Budgets(accounts);

        public IEnumerable<ListingWindow> Windows(SupplierAccount account, Core.Documents.DateWindow period) => inner.Windows(account, period);

        public IAsyncEnumerable<ListingEvent> ListAsync(ListingRequest request, CancellationToken cancellationToken) => inner.ListAsync(request, cancellationToken);

        public Task<SuppliedText?> TextAsync(IApi api, string reference, CancellationToken cancellationToken) =>
            reference == "throw" ? throw new FormatException("unforeseen") : Task.FromResult(texts.GetValueOrDefault(reference));
    }
}
