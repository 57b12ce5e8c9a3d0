using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;

namespace Steunpakket.Io.Sources.Discovery;

/// <summary>Which account is asked about.</summary>
/// <param name="Today">The Dutch day.</param>
public sealed record ProbeQuestion(SupplierAccount Account, DateOnly Today)
{
    /// <summary>The last twelve months in which the account should have something.</summary>
    public DateWindow LastYear
    {
        get
        {
            var last = Account.Until < Today ? Account.Until.Value : Today;
            return new DateWindow(last.AddYears(-1).AddDays(1), last);
        }
    }
}
