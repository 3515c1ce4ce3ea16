using System;
using Microsoft.Extensions.Logging;

namespace StatusCodes.Kestrel.Tests;

/// <summary>Whether a server logged an exception: its own, or one of the code that answers.</summary>
internal sealed class ExceptionLog : ILoggerProvider, ILogger
{
    public bool HasThrown { get; private set; }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter) => HasThrown |= IsEnabled(logLevel) && exception is InvalidOperationException;

    public void Dispose()
    {
    }
}
