namespace Steunpakket.Core.Running;

/// <summary>The user's fault (argument, config, keyword file): one line that names file, field and remedy; exit code 2, nothing run.</summary>
public sealed class SettingsException(string message, Exception? inner = null) : Exception(message, inner);
