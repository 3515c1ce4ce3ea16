using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Systems;

/// <summary>
/// What only one code system knows of code:
/// its words, the framework's types of it, which numbers may be its codes, which symbols carry one, and where a value goes.
/// A new system states its words and its numbers; for the rest the answers here will do until it knows better.
/// </summary>
internal abstract class SystemKnowledge
{
    protected SystemKnowledge(CodeSystem system, Vocabulary vocabulary, params ConstantHolder[] holders)
    {
        System = system;
        Vocabulary = vocabulary;
        Holders = ImmutableArray.Create(holders);
    }

    public CodeSystem System { get; }

    public Vocabulary Vocabulary { get; }

    /// <summary>The framework's types that have constants for its codes, the preferred one for numbers first.</summary>
    public ImmutableArray<ConstantHolder> Holders { get; }

    /// <summary>
    /// The framework's and libraries' members that carry a code,
    /// in the syntax of the option <c>statuscodes.slots</c>, direction and receiver added.
    /// </summary>
    public virtual ImmutableArray<string> SlotRows => ImmutableArray<string>.Empty;

    /// <summary>The receivers that those rows name.</summary>
    public virtual ImmutableArray<Receiver> Receivers => ImmutableArray<Receiver>.Empty;

    /// <summary>Whether programs keep its codes as text, too.</summary>
    public virtual bool HasTextCodes => false;

    /// <summary>
    /// Whether its phrases are its own alone where they have two words: <c>Not Found</c>.
    /// Otherwise they are words of every day, or others' as well.
    /// </summary>
    public virtual bool HasOwnPhrases => false;

    /// <summary>Whether a number lies in the range of the protocol: then it is this system's, or nobody's.</summary>
    public abstract bool IsInRange(int value);

    /// <summary>How what was asked for ended, as a number in the range tells; null where the system's numbers do not tell.</summary>
    public virtual Outcome? OutcomeOf(int value) => null;

    /// <summary>
    /// Whether a number is looked at in every place. Other numbers are too common, and only looked at where words speak of the system.
    /// </summary>
    public virtual bool MayBeCode(int value) => IsInRange(value);

    /// <summary>
    /// For a number that code is full of: parts of words one of which a file holds in which it may be a code, wherever it stands.
    /// Empty where the number tells enough. Letters count as they are written.
    /// </summary>
    public virtual string[] TextPartsFor(int value) => [];

    /// <summary>
    /// Whether the words around a place let a number be a code there, although it may be none by itself.
    /// Asked before anything is bound.
    /// </summary>
    /// <param name="site">The place.</param>
    /// <param name="value">The number; null for a constant, whose number is not known before it is bound.</param>
    /// <param name="files">The files that speak of a system.</param>
    public abstract bool MayBeAt(in Site site, int? value, FileWords files);

    /// <summary>
    /// Whether all of its constants are judged like their numbers.
    /// Otherwise most are right wherever they stand, and <see cref="IsJudged"/> tells.
    /// </summary>
    public virtual bool IsEveryConstantJudged => true;

    /// <summary>Whether a constant's code is judged like its number.</summary>
    public virtual bool IsJudged(CodeEntry entry) => true;

    /// <summary>
    /// Whether every constant is judged that stands at a place, right as it may be elsewhere. Asked before anything is bound.
    /// </summary>
    public virtual bool IsConstantJudgedAt(in Site site) => false;

    /// <summary>The number that the name of a framework's constant writes out; null where it writes none.</summary>
    public virtual int? NumberIn(string constant) => null;

    /// <summary>Whether all frameworks that a project is built for have a constant of one of the holders.</summary>
    public virtual bool IsInAll(TargetFrameworks targets, IFieldSymbol constant) => true;

    /// <summary>Whether somebody has chosen a constant for a code on purpose although no registry has it.</summary>
    public virtual bool IsDeliberate(CodeEntry entry) => false;

    /// <summary>Whether a variable of this type can hold a code.</summary>
    public virtual bool CanHold(ITypeSymbol type) => ValueTypes.CanHoldNumber(type);

    /// <summary>Whether a type that is not the framework's is an enum of the system's codes.</summary>
    public virtual bool IsOwnEnum(ITypeSymbol type) => false;

    /// <summary>
    /// Whether a library's own type of this name may hold constants whose reserved codes are judged like their numbers.
    /// </summary>
    public virtual bool MayBeOwnHolder(string name) => false;

    /// <summary>The name of each such type holds one of these.</summary>
    public virtual string[] OwnHolderParts => [];

    /// <summary>Whether a type that is not the framework's holds such constants.</summary>
    public virtual bool IsOwnHolder(ITypeSymbol type) => IsOwnEnum(type);

    /// <summary>Whether a type belongs to another system by its name or its surroundings.</summary>
    public virtual bool IsForeign(INamedTypeSymbol? type) => !type.AnyOuterName(Vocabulary.IsSpokenIn) && ForeignTypes.IsForeign(type);

    /// <summary>The slot that a symbol is whose type is an enum of the system's codes.</summary>
    public virtual Slot OfEnum(ISymbol symbol, ITypeSymbol type) => Into(symbol, SlotStrength.Certain);

    /// <summary>The slot that a property, field, local or parameter is by its name; null where it carries no code of the system.</summary>
    public virtual Slot? OfValue(ISymbol symbol, ITypeSymbol type, CodeName name) => CanHold(type) ? ByName(symbol, name) : null;

    /// <summary>The same for each element of a collection, or value of a dictionary.</summary>
    public virtual Slot? OfCollection(ISymbol symbol, ITypeSymbol element, CodeName name) => CanHold(element) ? ByName(symbol, name) : null;

    /// <summary>The same for what a method answers, or a delegate that is kept under a name.</summary>
    public virtual Slot? OfFunction(ISymbol symbol, ITypeSymbol answer, CodeName name) => CanHold(answer) ? ByName(symbol, name) : null;

    /// <summary>The code that a call answers with although its name does not say so; null where it does not.</summary>
    public virtual Slot? OfCall(InvocationExpressionSyntax call, Binder binder) => null;

    /// <summary>The code that a text begins with; null where it is no line of the protocol.</summary>
    public virtual Slot? OfLine(ExpressionSyntax text, Binder binder) => null;

    /// <summary>
    /// The code that a variable is which a text begins with that is put together; null where that is no line of the protocol.
    /// </summary>
    /// <param name="value">The variable.</param>
    /// <param name="text">The text, or the call that puts it together.</param>
    /// <param name="binder">Answers for its file.</param>
    public virtual Slot? OfBeginning(ExpressionSyntax value, ExpressionSyntax text, Binder binder) => null;

    /// <summary>The code that is cut out of a text: <c>line[..3]</c>; null where none is.</summary>
    public virtual Slot? OfSlice(ElementAccessExpressionSyntax slice, Binder binder) => null;

    /// <summary>Whether the private members of a type are followed back to what they are set from, whatever they are called.</summary>
    public virtual bool IsPlainly(INamedTypeSymbol type) => false;

    /// <summary>
    /// The slot of an argument of an unresolved call, by the names that are written; null where they do not tell.
    /// </summary>
    public virtual Slot? OfUnresolved(ArgumentSyntax argument, SyntaxNode call, Binder binder) => null;

    /// <summary>The slot of a member of a type that is not known, by the names that are written; null where they do not tell.</summary>
    /// <param name="receiver">What the member is asked of.</param>
    /// <param name="member">The member's name.</param>
    /// <param name="binder">Answers for its file.</param>
    public virtual Slot? OfMissingMember(ExpressionSyntax receiver, string member, Binder binder) => null;

    /// <summary>
    /// The slot of a local that is a part of what a missing package answers with, <c>var (status, body) = await SendAsync(…)</c>;
    /// null where the names do not tell.
    /// </summary>
    /// <param name="part">Where the local comes from.</param>
    /// <param name="local">The local.</param>
    public virtual Slot? OfMissingPart(Deconstruction part, SingleVariableDesignationSyntax local) => null;

    /// <summary>
    /// The slot of a place by the code around it, where nothing else tells; null where that does not tell either.
    /// </summary>
    /// <param name="site">The place.</param>
    /// <param name="value">The number.</param>
    /// <param name="binder">Answers for its file.</param>
    /// <param name="numbers">What the name at the place meets besides.</param>
    public virtual Slot? ByContext(in Site site, int value, Binder binder, IMetNumbers numbers) => null;

    /// <summary>
    /// The slot of a place where a variable ends, by the code around it and whatever its number; null where that does not tell.
    /// </summary>
    public virtual Slot? OfEnd(in Site site, Binder binder) => null;

    /// <summary>
    /// The slot of a value that is put into <paramref name="symbol"/>, which is known with <paramref name="strength"/>.
    /// </summary>
    public virtual Slot Into(ISymbol symbol, SlotStrength strength) => new(System, strength, Direction.Read);

    /// <summary>The slot as this value is meant there: what is only rehearsed is not sent.</summary>
    public virtual Slot AsMeant(Slot slot, in Site site, int value, Binder binder) => slot;

    /// <summary>
    /// The code that a number is at its place, in a system with sub-statuses together with its status; null where that is not known.
    /// </summary>
    public virtual CodeUse? Complete(CodeUse use, in Site site, Binder binder, IKnownMembers known) => use;

    /// <summary>The receiver of that name; null where the system knows none.</summary>
    public Receiver? FindReceiver(string? name)
    {
        foreach (Receiver receiver in Receivers)
        {
            if (receiver.Name == name)
            {
                return receiver;
            }
        }

        return null;
    }

    private Slot? ByName(ISymbol symbol, CodeName name)
    {
        bool isOwn = name.IsOwn(Vocabulary);
        if (!isOwn && name.Kind is not (NameKind.Code or NameKind.Status or NameKind.ResponseCode or NameKind.StatusCode))
        {
            return null;
        }

        return IsOfSystem(symbol) ? Into(symbol, SlotStrength.Plain)
            : isOwn ? Into(symbol, SlotStrength.Named)
            : null;
    }

    private bool IsOfSystem(ISymbol symbol) =>
        symbol is not ILocalSymbol && symbol.ContainingType.AnyBaseOrInterface(type => type.AnyOuterName(Vocabulary.IsSpokenIn));
}
