namespace Steunpakket.Cli.Tests.Running;

/// <summary>Finds the checkout that these tests belong to.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Samples { get; } = Path.Combine(Root, "samples");

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Steunpakket.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests run outside their checkout.");
    }
}
