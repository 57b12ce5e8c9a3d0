namespace Steunpakket.Core.Scoring;

/// <summary>Finds the page to open first.</summary>
internal static class BestPage
{
    /// <summary>The page with most points; a term's points are spread over its pages by occurrences. The first page of equals.</summary>
    /// <remarks>Terms that count in no score are no reason to open a page.</remarks>
    public static int? Of(DocumentTerms document, TermWeights weights)
    {
        var pages = new SortedDictionary<int, double>();
        foreach (var term in document.Terms.Where(term => weights.Roles.CountsSomewhere(term.Term)))
        {
            var each = weights.Points(term.Term, term.Count).Value / term.Count;
            foreach (var page in term.Pages ?? [])
            {
                pages[page.Page] = pages.GetValueOrDefault(page.Page) + (page.Count * each);
            }
        }

        return pages.Count == 0 ? null : pages.MaxBy(page => page.Value).Key;
    }
}
