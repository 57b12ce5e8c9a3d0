using System.Globalization;
using Steunpakket.Replay.Serving;
using Steunpakket.Replay.Simulation;

namespace Steunpakket.Replay.Vendors.Notubiz;

/// <summary>Parts of Notubiz's answers that return.</summary>
internal static class NotubizJson
{
    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Dutch wall clock without a zone.</summary>
    public static string Time(DateTime time) => time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>An address without a scheme, as in <c>self</c>.</summary>
    public static string Self(Question question, string path) => $"{question.Host}/notubiz/{path}";

    public static object Attribute(int id, object value) => new { id, reference_model = (string?)null, value };

    public static object[] Plannings(DateTime start) => [new { start_date = Time(start), end_date = (string?)null }];

    public static object Organisation(Question question, NationGemeente gemeente) =>
        new { id = gemeente.OrganisationId, self = Self(question, $"organisations/{gemeente.OrganisationId}") };

    public static object Gremium(Question question, NationGemeente gemeente, int place)
    {
        var id = NotubizFields.Gremium(gemeente, place);
        return new { id, self = Self(question, $"organisations/{gemeente.OrganisationId}/gremia/{id}") };
    }
}
