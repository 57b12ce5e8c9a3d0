namespace Steunpakket.Io.Stages.Ocr;

/// <summary>Tells whether a page that was recognised is still the page of that number.</summary>
/// <param name="files">Hash of every document's file, by id.</param>
/// <param name="waiting">The documents that wait now. Of the others pages are kept for when they wait again.</param>
internal sealed class PageIdentity(Dictionary<string, string> files, IEnumerable<WaitingDocument> waiting)
{
    private readonly Dictionary<string, int> _pages = waiting.ToDictionary(document => document.Id, document => document.AllPages, StringComparer.Ordinal);

    /// <param name="sha256">Of the file that was recognised.</param>
    /// <param name="ofPages">How many pages extract saw in it then: a document inside an archive that is read now and was not then moves those behind it.</param>
    public bool Holds(string id, string sha256, int ofPages) =>
        files.GetValueOrDefault(id) == sha256 && _pages.GetValueOrDefault(id, ofPages) == ofPages;
}
