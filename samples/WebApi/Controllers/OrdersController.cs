using Contoso.WebApi.Carriers;
using Contoso.WebApi.Orders;
using Microsoft.AspNetCore.Mvc;

namespace Contoso.WebApi.Controllers;

/// <summary>Orders, written as many services are: with the codes as bare numbers.</summary>
[ApiController]
[Route("orders")]
public sealed class OrdersController : ControllerBase
{
    private readonly OrderStore _store;
    private readonly CarrierClient _carrier;

    public OrdersController(OrderStore store, CarrierClient carrier)
    {
        _store = store;
        _carrier = carrier;
    }

    [HttpGet("{id:int}")]
    [ProducesResponseType<Order>(200)] // STC1001
    [ProducesResponseType(404)] // STC1001
    public IActionResult Get(int id)
    {
        if (_store.Find(id) is { } order)
        {
            return Ok(order);
        }

        return StatusCode(404); // STC1001
    }

    [HttpGet]
    [ProducesResponseType(typeof(IEnumerable<Order>), StatusCodes.Status200OK)]
    public IEnumerable<Order> List(int size = 200) => _store.Page(size);

    [HttpPost]
    [ProducesResponseType(typeof(Order), 201)] // STC1001
    [ProducesResponseType(typeof(ProblemDetails), 409, "application/problem+json")] // STC1001
    [ProducesResponseType(statusCode: 0x1A6)] // STC1001
    public IActionResult Place(OrderRequest request)
    {
        if (request.Quantity is < 1 or > 500)
        {
            return Problem("A quantity lies between 1 and 500.", statusCode: 422); // STC1001
        }

        if (request.Product == "gold")
        {
            var problem = new ProblemDetails { Title = "Sold out", Status = 409 }; // STC1001
            return new ObjectResult(problem) { StatusCode = 409 }; // STC1001
        }

        return StatusCode(201, _store.Add(request)); // STC1001
    }

    [HttpPut("{id:int}/quantity")]
    public ActionResult<Order> Change(int id, int quantity)
    {
        if (_store.Find(id) is not { } order)
        {
            return new StatusCodeResult(404); // STC1001
        }

        if (order.State == OrderState.Shipped)
        {
            ProblemDetails problem = new() { Title = "Shipped already", Status = (409) }; // STC1001
            return new JsonResult(problem) { StatusCode = problem.Status };
        }

        return quantity > 500
            ? ValidationProblem(detail: "Too much for one parcel.", statusCode: 413) // STC1001
            : StatusCode(StatusCodes.Status202Accepted, order with { Quantity = quantity });
    }

    [HttpDelete("{id:int}")]
    [ProducesResponseType(204), ProducesResponseType(410)] // STC1001 STC1001
    public IActionResult Cancel(int id)
    {
        Order? order = _store.Find(id);
        if (order is null or { State: OrderState.Cancelled })
        {
            return StatusCode(order is null ? 404 : 410); // STC1001 STC1001
        }

        _store.Cancel(order);
        return NoContent();
    }

    [HttpGet("{id:int}/tracking")]
    public async Task<IActionResult> Track(int id, CancellationToken cancellation)
    {
        int statusCode = 200; // STC1001
        string? state = await _carrier.TrackAsync(id, cancellation);
        if (state is null)
        {
            statusCode = 404; // STC1001
        }

        return new ContentResult { Content = state ?? "unknown", StatusCode = statusCode };
    }

    [HttpPost("{id:int}/collection")]
    public async Task<IActionResult> Collect(int id, CancellationToken cancellation) =>
        await _carrier.CollectAsync(id, cancellation) ? Accepted() : StatusCode(502); // STC1001
}
