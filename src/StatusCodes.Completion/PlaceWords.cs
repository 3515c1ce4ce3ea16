using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Analyzers;
using StatusCodes.Analyzers.Configuration;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Completion;

/// <summary>
/// Whether the words around a place let a code be meant there. The editor asks at every parenthesis, so nothing is bound before.
/// The analyzer does not ask for a number that is written: it looks at 404 wherever it stands.
/// </summary>
internal static class PlaceWords
{
    public static bool SpeakOfCode(in Site site, AnalyzerConfigOptions configured)
    {
        if (site.Kind is SiteKind.None or SiteKind.Exempt)
        {
            return false;
        }

        var gate = new Gate(CodeSystems.List, CodeSystems.List.All);
        return gate.IsSpokenOfAt(site) || IsOfEnum(site) || IsBesideCode(site) || IsConfigured(site, gate, configured);
    }

    /// <summary>Whether what is declared, answered or matched has a type that is called like a framework's enum.</summary>
    private static bool IsOfEnum(in Site site) => site.Meets switch
    {
        VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type: { } type } } => IsEnum(type),
        PropertyDeclarationSyntax { Type: { } type } => IsEnum(type),
        ParameterSyntax { Type: { } type } => IsEnum(type),
        MethodDeclarationSyntax { ReturnType: { } type } => IsEnum(type),
        LocalFunctionStatementSyntax { ReturnType: { } type } => IsEnum(type),
        IdentifierNameSyntax name => IsParameterOfEnum(name),
        _ => false,
    };

    private static bool IsEnum(TypeSyntax type) => CodeSystems.List.IsEnumHolderName(SyntaxNames.OfValue(type));

    private static bool IsParameterOfEnum(IdentifierNameSyntax name) =>
        name.FirstAncestorOrSelf<BaseMethodDeclarationSyntax>() is { } method
        && method.ParameterList.Parameters.Any(parameter =>
            parameter.Identifier.ValueText == name.Identifier.ValueText && parameter.Type is { } type && IsEnum(type));

    /// <summary>Whether another argument, or another branch, is called a code: <c>Assert.Equal(404, response.StatusCode)</c>.</summary>
    private static bool IsBesideCode(in Site site)
    {
        for (ExpressionSyntax inner = site.Value; ValuePath.Next(inner) is { } outer; inner = outer)
        {
            if (ValuePath.Sibling(inner, outer) is { } sibling && IsCode(sibling))
            {
                return true;
            }
        }

        ArgumentSyntax? argument = site.Kind == SiteKind.Argument ? site.Argument : null;
        return argument?.Parent is BaseArgumentListSyntax list
            && list.Arguments.Any(other => other != argument && IsCode(other.Expression));
    }

    private static bool IsCode(ExpressionSyntax expression) => !CodeSystems.List.CodeNames.OfValue(SyntaxNames.OfValue(expression)).IsNone;

    /// <summary>Whether the project says so of the member.</summary>
    private static bool IsConfigured(in Site site, Gate gate, AnalyzerConfigOptions configured)
    {
        OptionTexts texts = OptionTexts.Of(configured);
        if (texts.Slots is null)
        {
            return false;
        }

        CodeOptions options = OptionParser.Parse(texts, CodeSystems.List.Names);
        return gate.CanConfiguredPass(site, Trial.Number, new KnownSlots(options.Slots, CodeSystems.List), options);
    }
}
