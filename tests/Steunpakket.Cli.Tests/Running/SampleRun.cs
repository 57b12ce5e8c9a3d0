using Xunit;

namespace Steunpakket.Cli.Tests.Running;

/// <summary>One undisturbed run over the samples, shared by the tests that only look at what it made.</summary>
public sealed class SampleRun : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    internal string Workspace => _folder["workspace"];

    internal string Out => _folder["workspace", "out"];

    internal ProgramResult Result { get; private set; } = new(-1, "", "");

    internal static string[] Arguments(string workspace) => ["run", "-c", Path.Combine(Repository.Samples, "steunpakket.json"), "-w", workspace];

    public async Task InitializeAsync() => Result = await SteunpakketProgram.RunAsync(_folder.Path, Arguments(Workspace));

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();
}
