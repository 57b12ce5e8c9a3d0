using System.CommandLine;
using Steunpakket.Cli.Commands;
using Steunpakket.Cli.Running;
using Steunpakket.Io.Running;

namespace Steunpakket.Cli;

/// <summary>All commands. A new one is one line here.</summary>
internal static class CommandTree
{
    public static RootCommand Build()
    {
        var root = new RootCommand("""
            Reads Dutch council documents, keeps those that hold the keywords, scores them per action line and compares years.
            Everything it knows stands in Parquet tables in the workspace; run the same command again and it goes on where it was.
            """)
        {
            InitCommand.Build(),
            RunCommand.Build(),
        };
        foreach (var stage in Pipeline.StageNames)
        {
            root.Add(StageCommand.Build(stage));
        }

        root.Add(KeywordsCommand.Build());
        root.Add(ExplainCommand.Build());
        root.Add(SnapshotCommand.Build());
        root.Add(DiffCommand.Build());
        root.Add(CoverageCommand.Build());
        root.Add(CheckTableCommand.Build());
        root.Add(PurgeCommand.Build());
        root.Add(SourcesCommand.Build(ApiDoor.Open));
        root.Add(DoctorCommand.Build());
        HelpWithExamples.Attach(root);
        return root;
    }
}
