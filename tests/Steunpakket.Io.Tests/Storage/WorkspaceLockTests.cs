using System.Diagnostics;
using Steunpakket.Core.Running;
using Steunpakket.Io.Storage;
using Xunit;

namespace Steunpakket.Io.Tests.Storage;

public sealed class WorkspaceLockTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _path;

    public WorkspaceLockTests() => _path = _folder.PathOf("ws/workspace.lock");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_lock_that_was_given_back_can_be_taken_again_and_left_nothing_behind()
    {
        using (var first = WorkspaceLock.Take(_path, breakForeign: false))
        {
            Assert.False(first.LeftBehind);
        }

        using var second = WorkspaceLock.Take(_path, breakForeign: false);

        Assert.False(second.LeftBehind);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_second_run_on_this_machine_is_refused_by_process_and_host_whatever_it_asks(bool breakForeign)
    {
        using var first = WorkspaceLock.Take(_path, breakForeign: false);

        var refusal = Assert.Throws<SettingsException>(() => WorkspaceLock.Take(_path, breakForeign)).Message;

        Assert.Contains($"process {Environment.ProcessId} on host {Environment.MachineName}", refusal, StringComparison.Ordinal);
        Assert.Contains(_path, refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_refused_run_does_not_disturb_the_one_that_has_the_lock()
    {
        using var first = WorkspaceLock.Take(_path, breakForeign: false);

        for (var i = 0; i < 3; i++)
        {
            Assert.Throws<SettingsException>(() => WorkspaceLock.Take(_path, breakForeign: false));
        }
    }

    [Fact]
    public void The_lock_of_a_dead_process_is_taken_over_and_the_run_is_told()
    {
        LeftBy($$"""{"Host":"{{Environment.MachineName}}","Process":{{DeadProcess()}}}""");

        using var taken = WorkspaceLock.Take(_path, breakForeign: false);

        Assert.True(taken.LeftBehind);
    }

    [Theory]
    [InlineData("{\"Host\":\"reken")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("\0\0\0\0\0\0\0\0")]
    public void A_name_that_was_half_written_counts_as_left_behind(string text)
    {
        LeftBy(text);

        using var taken = WorkspaceLock.Take(_path, breakForeign: false);

        Assert.True(taken.LeftBehind);
    }

    [Fact]
    public void The_lock_of_another_host_is_explained_and_kept()
    {
        LeftBy("""{"Host":"rekenknoop7","Process":4711}""");

        var refusal = Assert.Throws<SettingsException>(() => WorkspaceLock.Take(_path, breakForeign: false)).Message;

        Assert.Contains("process 4711 on host rekenknoop7", refusal, StringComparison.Ordinal);
        Assert.Contains("--break-lock", refusal, StringComparison.Ordinal);
        Assert.Throws<SettingsException>(() => WorkspaceLock.Take(_path, breakForeign: false));
    }

    [Fact]
    public void The_lock_of_another_host_is_broken_when_a_person_asks()
    {
        LeftBy("""{"Host":"rekenknoop7","Process":4711}""");

        using (var broken = WorkspaceLock.Take(_path, breakForeign: true))
        {
            Assert.True(broken.LeftBehind);
        }

        using var next = WorkspaceLock.Take(_path, breakForeign: false);
        Assert.False(next.LeftBehind);
    }

    [Fact]
    public void A_workspace_that_cannot_be_written_is_the_users_to_mend()
    {
        _folder.Write("ws", "een bestand waar een map hoort");

        Assert.Contains(_path, Assert.Throws<SettingsException>(() => WorkspaceLock.Take(_path, breakForeign: false)).Message, StringComparison.Ordinal);
    }

    private static int DeadProcess()
    {
        using var process = Process.Start("true");
        process.WaitForExit();
        return process.Id;
    }

    private void LeftBy(string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
        File.WriteAllText(_path, text);
    }
}
