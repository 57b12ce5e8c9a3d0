namespace Steunpakket.Io.Tests.Sources;

/// <summary>Answers in the shape of a supplier's, written for the tests.</summary>
internal static class SupplierFixture
{
    public static string PathOf(string supplier, string file) => Path.Combine(AppContext.BaseDirectory, "Sources", supplier, "Fixtures", file);
}
