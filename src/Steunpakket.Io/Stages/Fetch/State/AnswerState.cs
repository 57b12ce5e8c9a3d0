using System.Text.Json;
using Steunpakket.Io.Http;
using Steunpakket.Io.Storage.Sqlite;

namespace Steunpakket.Io.Stages.Fetch.State;

/// <summary>Answers to windows that are not complete yet, so that a killed run asks nothing twice.</summary>
internal sealed class AnswerState(SqliteFile file)
{
    public ApiAnswer? Find(long window, string question) => file
        .Query(
            "SELECT status, headers, body FROM answer WHERE window = $1 AND question = $2",
            row => new ApiAnswer(row.Int32(0), row.Bytes(2), JsonSerializer.Deserialize<Dictionary<string, string>>(row.Text(1))!),
            window, question)
        .FirstOrDefault();

    public void Add(long window, string question, ApiAnswer answer, DateTimeOffset at) => file.Execute(
        "INSERT OR REPLACE INTO answer VALUES ($1, $2, $3, $4, $5, $6)",
        window, question, at.ToUnixTimeSeconds(), answer.Status, JsonSerializer.Serialize(answer.Headers), answer.Body.ToArray());

    public void RemoveOf(long window) => file.Execute("DELETE FROM answer WHERE window = $1", window);

    /// <summary>Answers of an older day may no longer be true.</summary>
    public void RemoveBefore(DateTimeOffset moment) => file.Execute("DELETE FROM answer WHERE at < $1", moment.ToUnixTimeSeconds());
}
