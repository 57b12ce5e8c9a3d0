using Steunpakket.Core.Running;

namespace Steunpakket.Io.Stages.Ocr;

/// <summary>Reads pages that are pictures. Never throws for a bad document.</summary>
public interface IPageRecogniser
{
    /// <param name="expected">How many pages extract found in the document.</param>
    /// <returns>One a page that was asked for, in that order.</returns>
    /// <exception cref="SettingsException">The program that reads cannot be started.</exception>
    Task<IReadOnlyList<RecognisedPage>> ReadAsync(string path, IReadOnlyList<int> pages, int? expected, CancellationToken cancellationToken);
}
