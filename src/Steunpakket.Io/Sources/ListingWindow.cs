using System.Globalization;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;

namespace Steunpakket.Io.Sources;

/// <summary>A part of what an account has, asked as one question.</summary>
/// <param name="Part">What is asked, such as <c>meetings</c> or <c>registers</c>.</param>
/// <param name="Days">Null for what has no dates: a feed, or everything undated.</param>
public sealed record ListingWindow(SupplierAccount Account, string Part, DateWindow? Days)
{
    /// <summary>Whether events change what is known (a change feed), instead of replacing it.</summary>
    public bool IsFeed { get; init; }

    /// <summary>Of a window without days: what last changed before this day need not be asked; null for all. No part of the key, so that what is known stays known.</summary>
    public DateOnly? ChangedSince { get; init; }

    /// <summary>Unique within a source.</summary>
    public string Key => string.Create(CultureInfo.InvariantCulture, $"{Account.Gemeente} {Account.Supplier}:{Account.Id} {Part} {Days}").TrimEnd();
}
