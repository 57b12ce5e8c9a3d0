using Steunpakket.Core.Texts.Pages;

namespace Steunpakket.Extraction;

/// <summary>The word lists by which pages are judged.</summary>
/// <param name="Hash">Of the lists: with others some page is judged otherwise.</param>
/// <param name="Language">Made when the first page is judged, because reading the lists takes a second.</param>
public sealed record JudgeWords(string Hash, Lazy<PageLanguage> Language);
