using Steunpakket.Io.Http;
using Xunit;

namespace Steunpakket.Io.Tests.Http;

public sealed class CircuitTests
{
    private readonly ManualTime _time = new();
    private readonly Circuit _circuit;

    public CircuitTests() => _circuit = new Circuit(_time);

    [Fact]
    public void Opens_after_twenty_failures_in_a_row_for_a_minute()
    {
        Fail(19);
        Assert.False(_circuit.IsOpen);
        Fail(1);
        Assert.True(_circuit.IsOpen);
        Assert.Equal("circuit_open", Assert.Throws<SourceUnavailableException>(_circuit.Enter).Reason);

        _time.Advance(TimeSpan.FromSeconds(59.9));
        Assert.True(_circuit.IsOpen);
        _time.Advance(TimeSpan.FromSeconds(0.1));
        Assert.False(_circuit.IsOpen);
    }

    [Fact]
    public void A_success_in_between_begins_the_count_anew()
    {
        Fail(19);
        _circuit.Enter();
        _circuit.After(failed: false);
        Fail(19);

        Assert.False(_circuit.IsOpen);
    }

    [Fact]
    public void Lets_one_request_try_after_the_minute_and_closes_when_it_is_answered()
    {
        Fail(20);
        _time.Advance(TimeSpan.FromMinutes(1));
        _circuit.Enter();
        Assert.Throws<SourceUnavailableException>(_circuit.Enter);

        _circuit.After(failed: false);
        Fail(19);
        Assert.False(_circuit.IsOpen);
    }

    [Fact]
    public void Opens_for_another_minute_when_the_one_that_tries_fails()
    {
        Fail(20);
        _time.Advance(TimeSpan.FromMinutes(1));
        Fail(1);

        _time.Advance(TimeSpan.FromSeconds(59));
        Assert.True(_circuit.IsOpen);
    }

    [Fact]
    public void Another_may_try_when_the_first_is_given_up()
    {
        Fail(20);
        _time.Advance(TimeSpan.FromMinutes(1));
        _circuit.Enter();
        _circuit.Abandon();

        _circuit.Enter();
    }

    private void Fail(int times)
    {
        for (var i = 0; i < times; i++)
        {
            _circuit.Enter();
            _circuit.After(failed: true);
        }
    }
}
