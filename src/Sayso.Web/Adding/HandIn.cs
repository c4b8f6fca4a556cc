using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Sayso.Web.Hosting;
using Sayso.Web.Pages;

namespace Sayso.Web.Adding;

/// <summary>Takes stories that people hand in on a page.</summary>
internal sealed class HandIn(Reception reception, WaitingRoom room, IAntiforgery antiforgery)
{
    /// <summary>Most stories are on record before this is over, and whoever handed one in goes straight to it.</summary>
    private static readonly TimeSpan s_moment = TimeSpan.FromSeconds(3);

    /// <summary>Takes what a form holds, and leads to the story, or to the page that waits for it.</summary>
    /// <param name="context">The request.</param>
    /// <param name="again">The page with the form as it was, and with what is wrong.</param>
    public async Task<IResult> TakeAsync(HttpContext context, Func<IFormCollection, Fault, Task<IResult>> again)
    {
        if (!context.Request.HasFormContentType)
        {
            throw new RefusalException(StatusCodes.Status415UnsupportedMediaType, WebFaults.UnknownMediaType("multipart/form-data"));
        }

        // The form is read here, within its own limits, and only then held against its token: the other way round it would be read within none.
        var form = await reception.FormAsync(context.Request).ConfigureAwait(false);
        if (!await antiforgery.IsRequestValidAsync(context).ConfigureAwait(false))
        {
            throw new RefusalException(StatusCodes.Status400BadRequest, AddingFaults.StaleForm());
        }

        Addition addition;
        try
        {
            addition = reception.AcceptForm(form, context);
        }
        catch (RefusalException e) when (e.Status == StatusCodes.Status422UnprocessableEntity)
        {
            return await again(form, e.Fault).ConfigureAwait(false);
        }

        addition = await room.SoonAsync(addition.Number, s_moment, context.RequestAborted).ConfigureAwait(false) ?? addition;
        if (addition.Outcome is { Count: 0, Faults: [var fault, ..] })
        {
            return await again(form, fault).ConfigureAwait(false);
        }

        // A browser that reloads the page it comes to must not hand the story in again.
        context.Response.Headers.Location = addition.Outcome is { Count: 1, Failed: 0, Stories: [var only] } ? Addresses.Story(only.Id) : FormattableString.Invariant($"/adding/{addition.Number}");
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }
}
