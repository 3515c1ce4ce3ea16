using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Options;

namespace StatusCodes.Analyzers.Detection;

/// <summary>
/// Slots of the option <c>statuscodes.slots</c>. What the project says comes before what names say; a value that is put there counts as sent.
/// Costs nothing where none is declared, and binds nothing but what is written like one of them.
/// </summary>
internal static class DeclaredSlots
{
    /// <summary>The declared slot that a value lands in: an argument, an initial value, an answer. Assignments and comparisons ask about the expression on the other side.</summary>
    public static Slot? Into(ExpressionSyntax landing, Semantics semantics) => semantics.Options.Slots.IsEmpty ? null : landing.Parent switch
    {
        ArgumentSyntax { Parent: ArgumentListSyntax list } argument => OfArgument(argument, list, semantics),
        AttributeArgumentSyntax { Parent.Parent: AttributeSyntax attribute } argument => OfArgument(argument, attribute, semantics),
        EqualsValueClauseSyntax { Parent: { } declaration } => OfDeclaration(declaration, semantics),
        ReturnStatementSyntax or ArrowExpressionClauseSyntax => OfAnswer(landing.Parent, semantics),
        _ => null,
    };

    /// <summary>The declared slot that an expression reads or sets; null where it is none.</summary>
    public static Slot? Of(ExpressionSyntax expression, Semantics semantics) =>
        !semantics.Options.Slots.IsEmpty && semantics.Options.Slots.Mentions(NameOf(expression)) && semantics.Symbol(expression) is { } symbol
            ? OfSymbol(symbol, semantics)
            : null;

    /// <summary>The declared slot that is initialised here.</summary>
    public static Slot? OfDeclaration(SyntaxNode declaration, Semantics semantics)
    {
        // A parameter's default value: the method's name decides whether to bind.
        SyntaxNode member = declaration is ParameterSyntax { Parent.Parent: { } owner } ? owner : declaration;
        return !semantics.Options.Slots.IsEmpty && semantics.Options.Slots.Mentions(DeclaredName(member)) && semantics.Declared(declaration) is { } symbol
            ? OfSymbol(symbol, semantics)
            : null;
    }

    /// <summary>Whether a number is written where a declared slot may be; asked before anything is bound.</summary>
    public static bool MaySurround(ExpressionSyntax number, SlotTable slots)
    {
        if (slots.IsEmpty)
        {
            return false;
        }

        ExpressionSyntax landing = number;
        while (NumberPath.Next(landing) is { } outer)
        {
            landing = outer;
        }

        return landing.Parent switch
        {
            ArgumentSyntax { Parent: ArgumentListSyntax { Parent: { } call } } => MayTake(call, slots),
            AttributeArgumentSyntax { NameEquals: { } property } => slots.Mentions(property.Name.Identifier.ValueText),
            AttributeArgumentSyntax { Parent.Parent: AttributeSyntax attribute } => MayTake(attribute, slots),
            AssignmentExpressionSyntax assignment => slots.Mentions(NameOf(assignment.Left)),
            EqualsValueClauseSyntax { Parent: ParameterSyntax { Parent.Parent: { } owner } } => slots.Mentions(DeclaredName(owner)),
            EqualsValueClauseSyntax { Parent: { } declaration } => slots.Mentions(DeclaredName(declaration)),
            ReturnStatementSyntax or ArrowExpressionClauseSyntax => slots.Mentions(DeclaredName(OwnerOf(landing.Parent))),
            BinaryExpressionSyntax comparison => slots.Mentions(NameOf(NumberPath.Inner(comparison.Left == landing ? comparison.Right : comparison.Left))),
            _ => false,
        };
    }

    private static Slot? OfSymbol(ISymbol symbol, Semantics semantics) =>
        semantics.Options.Slots.Find(symbol) is { } slot
            ? Directions.Into(symbol, SlotStrength.Certain) with { Direction = Direction.Sent, System = slot.System }
            : null;

    private static Slot? OfArgument(ArgumentSyntax argument, ArgumentListSyntax list, Semantics semantics) =>
        list.Parent is { } call && MayTake(call, semantics.Options.Slots)
            ? OfParameter(semantics.Info(call), argument.NameColon?.Name.Identifier.ValueText, list.Arguments.IndexOf(argument), semantics)
            : null;

    private static Slot? OfArgument(AttributeArgumentSyntax argument, AttributeSyntax attribute, Semantics semantics)
    {
        if (argument.NameEquals is { } property)
        {
            return Of(property.Name, semantics);
        }

        return MayTake(attribute, semantics.Options.Slots)
            ? OfParameter(semantics.Info(attribute), argument.NameColon?.Name.Identifier.ValueText, attribute.ArgumentList!.Arguments.IndexOf(argument), semantics)
            : null;
    }

    /// <summary>Also where the compiler cannot choose an overload, because something else in the call is wrong.</summary>
    private static Slot? OfParameter(SymbolInfo callee, string? name, int index, Semantics semantics)
    {
        if (callee.Symbol is IMethodSymbol method)
        {
            return ArgumentSlots.Parameter(method, name, index) is { } parameter ? OfSymbol(parameter, semantics) : null;
        }

        foreach (ISymbol candidate in callee.CandidateSymbols)
        {
            if (candidate is IMethodSymbol overload && ArgumentSlots.Parameter(overload, name, index) is { } parameter && OfSymbol(parameter, semantics) is { } slot)
            {
                return slot;
            }
        }

        return null;
    }

    private static Slot? OfAnswer(SyntaxNode node, Semantics semantics) =>
        OwnerOf(node) is { } owner ? OfDeclaration(owner, semantics) : null;

    /// <summary>The method or property that answers with what stands at <paramref name="node"/>; null inside lambdas and local functions.</summary>
    private static SyntaxNode? OwnerOf(SyntaxNode node)
    {
        for (SyntaxNode? owner = node; owner is not (null or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax); owner = owner.Parent)
        {
            if (owner is MethodDeclarationSyntax or PropertyDeclarationSyntax)
            {
                return owner;
            }
        }

        return null;
    }

    private static bool MayTake(SyntaxNode call, SlotTable slots) => call switch
    {
        InvocationExpressionSyntax invocation => slots.Mentions(StatusExpressions.CalledName(invocation)),
        ObjectCreationExpressionSyntax creation => slots.HasConstructors && slots.Mentions(NameOf(creation.Type)),
        PrimaryConstructorBaseTypeSyntax @base => slots.HasConstructors && slots.Mentions(NameOf(@base.Type)),
        AttributeSyntax attribute => slots.HasConstructors && (slots.Mentions(NameOf(attribute.Name)) || slots.Mentions(NameOf(attribute.Name) + "Attribute")),
        ImplicitObjectCreationExpressionSyntax or ConstructorInitializerSyntax => slots.HasConstructors,
        _ => false,
    };

    private static string NameOf(ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        InvocationExpressionSyntax call => StatusExpressions.CalledName(call),
        ConditionalAccessExpressionSyntax { WhenNotNull: { } member } => NameOf(member),
        CastExpressionSyntax cast => NameOf(NumberPath.Inner(cast.Expression)),
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        _ => "",
    };

    private static string DeclaredName(SyntaxNode? declaration) => declaration switch
    {
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.ValueText,
        TypeDeclarationSyntax type => type.Identifier.ValueText,
        _ => "",
    };
}
