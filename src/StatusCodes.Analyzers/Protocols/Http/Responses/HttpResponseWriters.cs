using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Http.Responses;

/// <summary>
/// What writes to a response's stream in its place, by the words that make it: a writer, or a stream that compresses or gathers.
/// </summary>
internal static class HttpResponseWriters
{
    /// <summary>The stream that a writer is made over; null for everything else.</summary>
    public static ExpressionSyntax? StreamOf(ExpressionSyntax made) =>
        NameOf(made) is "StreamWriter" or "BinaryWriter" or "Utf8JsonWriter" or "XmlWriter" or "XmlTextWriter"
            or "GZipStream" or "DeflateStream" or "BrotliStream" or "ZLibStream" or "BufferedStream"
        && ArgumentsOf(made) is { Arguments: [{ Expression: { } stream }, ..] }
            ? stream
            : null;

    /// <summary>The type of what is made: <c>new GZipStream(…)</c>, <c>XmlWriter.Create(…)</c>, <c>GZipStream zip = new(…)</c>.</summary>
    public static string NameOf(ExpressionSyntax made) => made switch
    {
        ObjectCreationExpressionSyntax creation => SyntaxNames.Of(creation.Type),
        ImplicitObjectCreationExpressionSyntax
        {
            Parent: EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } },
        } => SyntaxNames.Of(declaration.Type),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Create" } create } =>
            SyntaxNames.Of(create.Expression) is "XmlWriter" and var name ? name : "",
        _ => "",
    };

    /// <summary>Whether it is a stream itself, and does nothing at its end where nothing was written.</summary>
    public static bool IsStream(ExpressionSyntax made) => NameOf(made).EndsWith("Stream", System.StringComparison.Ordinal);

    /// <summary>Whether the stream below stays open when the writer is closed.</summary>
    public static bool IsLeftOpen(ExpressionSyntax made) => NameOf(made) switch
    {
        "Utf8JsonWriter" or "XmlWriter" => true,
        "XmlTextWriter" or "BufferedStream" => false,
        _ => ArgumentsOf(made) is { } list && (list.Arguments.Count > (IsStream(made) ? 2 : 3) || HasNamed(list, "leaveOpen")),
    };

    private static ArgumentListSyntax? ArgumentsOf(ExpressionSyntax made) => made switch
    {
        BaseObjectCreationExpressionSyntax creation => creation.ArgumentList,
        InvocationExpressionSyntax call => call.ArgumentList,
        _ => null,
    };

    private static bool HasNamed(ArgumentListSyntax list, string name)
    {
        foreach (ArgumentSyntax argument in list.Arguments)
        {
            if (SyntaxNames.OfArgument(argument) == name)
            {
                return true;
            }
        }

        return false;
    }
}
