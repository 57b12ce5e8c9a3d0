using Serilog;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Running;

/// <summary>What the stages of one run share.</summary>
public sealed record RunContext
{
    public required SteunpakketConfig Config { get; init; }

    public required Workspace Workspace { get; init; }

    public required DuckDbDatabase Database { get; init; }

    public required GemeenteTable Gemeenten { get; init; }

    public RunScope Scope { get; init; } = RunScope.Everything;

    /// <summary>Names of the stages to run even when current.</summary>
    public IReadOnlySet<string> Forced { get; init; } = new HashSet<string>();

    /// <summary>At least 1.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    public TimeProvider Time { get; init; } = TimeProvider.System;

    public IRunProgress Progress { get; init; } = new NoProgress();

    public ILogger Log { get; init; } = Serilog.Core.Logger.None;
}
