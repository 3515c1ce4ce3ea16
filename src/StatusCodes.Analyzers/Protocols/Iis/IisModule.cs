using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Naming;
using StatusCodes.Analyzers.Rules;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Texts;

namespace StatusCodes.Analyzers.Protocols.Iis;

/// <summary>IIS as the analyzer takes it in.</summary>
internal static class IisModule
{
    private static readonly DiagnosticDescriptor Magic =
        RuleDescriptor.Create("STC4001", "StatusCodes.Iis", "IisMagicNumber", "IisMagicNumberMessage", IisCodes.List);
    private static readonly DiagnosticDescriptor Named =
        RuleDescriptor.Create("STC4001", "StatusCodes.Iis", "IisMagicNumber", "MagicNumberMessage", IisCodes.List);
    private static readonly DiagnosticDescriptor Ambiguous =
        RuleDescriptor.Create("STC4001", "StatusCodes.Iis", "IisMagicNumber", "IisMagicNumberAmbiguousMessage", IisCodes.List);
    private static readonly DiagnosticDescriptor Unassigned =
        RuleDescriptor.Create("STC4004", "StatusCodes.Iis", "IisUnassigned", "IisUnassignedMessage", IisCodes.List);

    public static SystemModule Create() => new(
        IisSystem.Instance,
        ImmutableArray.Create<CodeRule>(new UnassignedRule(OfUnassigned, Unassigned), new ExplainedNumberRule(OfNumber, Magic, Named, Ambiguous)));

    /// <summary>
    /// No framework has constants for sub-statuses: what the project calls so is written, or a constant is declared.
    /// Where the number means two things, a person has to say which.
    /// </summary>
    private static Diagnostic? OfNumber(RuleContext context) => context.Entry switch
    {
        null => null,
        { Others.IsEmpty: false } entry when !IsAspNetCore(context.Semantics.Model.Compilation) => OfTwoMeanings(entry, context),
        { } entry => OfOneMeaning(entry, context),
    };

    private static Diagnostic OfOneMeaning(CodeEntry entry, RuleContext context)
    {
        var code = CatalogCode.Of(context.Use, entry);
        NamedConstant? constant = ConstantFor(code, context);
        return constant is null or IntroducedConstant
            ? context.Report(
                Magic,
                code.Label,
                entry.Name,
                entry.SourceInMessage(),
                constant?.Name ?? CatalogIdentifier.Of(code),
                code.Value)
            : context.Report(Named, code.Label, entry.Name, entry.SourceInMessage(), constant.Display);
    }

    private static Diagnostic OfTwoMeanings(CodeEntry entry, RuleContext context)
    {
        CodeEntry other = entry.Others[0];
        return context.Explain(
            Ambiguous,
            Written(context),
            entry.Name,
            entry.SourceInMessage(),
            other.Name,
            other.SourceInMessage());
    }

    private static NamedConstant? ConstantFor(CatalogCode code, RuleContext context)
    {
        if (context.Use.Expression is not LiteralExpressionSyntax literal)
        {
            return null;
        }

        (SemanticModel model, CancellationToken cancellation) = (context.Semantics.Model, context.Semantics.Cancellation);
        Replacement? replacement = ReplacementFinder.Find(literal, code, context.Constants, model, cancellation)
            ?? ReplacementFinder.Introduced(literal, code, context.Constants, context.Semantics.Configured, model, cancellation);
        return replacement?.Constant;
    }

    /// <summary>The meaning that ASP.NET Core gives a sub-status (502.5) stands first.</summary>
    private static bool IsAspNetCore(Compilation compilation) =>
        compilation.ReferencedAssemblyNames.Any(
            static reference => reference.Name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));

    /// <summary>
    /// Only where IIS has sub-statuses of the status. Sub-statuses of another status may belong to anyone:
    /// nobody looks up 200.7, or finds another meaning for it.
    /// </summary>
    private static Diagnostic? OfUnassigned(RuleContext context) =>
        context.IsSent && context.Use.System.Entries.Any(entry => entry.First == context.Use.Value)
            ? context.Report(Unassigned, Written(context))
            : null;

    private static string Written(RuleContext context) =>
        string.Format(CultureInfo.InvariantCulture, "{0}.{1}", context.Use.Value, context.Use.SubStatus);
}
