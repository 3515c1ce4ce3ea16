using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusCodes.Analyzers.Naming;
using StatusCodes.CodeFixes.Constants;
using StatusCodes.CodeFixes.Constants.Introduced;

namespace StatusCodes.CodeFixes.Providers;

/// <summary>What the light bulb offers for one number: the best constant first, and below it what somebody may like better.</summary>
/// <param name="context">Where it is offered.</param>
/// <param name="diagnostic">The finding.</param>
/// <param name="code">The number.</param>
internal sealed class ConstantMenu(CodeFixContext context, Diagnostic diagnostic, CodeToFix code)
{
    /// <summary>The key of the fixes that declare what is missing in a class that the whole project shares.</summary>
    public const string IntroduceShared = "IntroduceShared";

    private readonly Solution _solution = context.Document.Project.Solution;

    /// <summary>Offers a constant as it was chosen; null where none can be written, or only another one.</summary>
    public async Task<NamedConstant?> OfferAsync(ConstantChoice choice)
    {
        ConstantOffer? offer = await ConstantRewrite.OfferAsync(_solution, code, choice, context.CancellationToken).ConfigureAwait(false);
        if (offer is null || (choice != ConstantChoice.Best && !choice.IsMetBy(offer.Constant)))
        {
            return null;
        }

        context.RegisterCodeFix(CodeAction.Create(Titles.UseConstant(offer.Constant), offer.ChangeAsync, choice.Key), diagnostic);
        return offer.Constant;
    }

    /// <summary>Offers the framework's other constant and an own one beside a framework's, a shared one beside a new one.</summary>
    public async Task OfferOthersAsync(NamedConstant best)
    {
        foreach (ConstantChoice other in ConstantChoice.OtherSpellings(best, code.Code.System))
        {
            if (await OfferAsync(other).ConfigureAwait(false) is not null)
            {
                break;
            }
        }

        if (ConstantChoice.MayBeOwn(best))
        {
            await OfferAsync(ConstantChoice.Own).ConfigureAwait(false);
        }

        if (SharedClassRewrite.CanHold(best))
        {
            context.RegisterCodeFix(
                CodeAction.Create(
                    Titles.IntroduceIn(SharedClass.NameFor(code.Code.System) + ".cs", code.Code),
                    cancellation => SharedClassRewrite.OfAsync(_solution, [code], cancellation),
                    IntroduceShared),
                diagnostic);
        }
    }
}
