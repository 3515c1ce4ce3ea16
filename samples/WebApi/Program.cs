using Contoso.WebApi.Carriers;
using Contoso.WebApi.Hosting;
using Contoso.WebApi.Orders;
using Contoso.WebApi.Partners;
using Contoso.WebApi.Products;
using Contoso.WebApi.Reports;
using Microsoft.AspNetCore.Rewrite;

// A line that ends in the comment "STC1001" is a line that the analyzer warns about, once for each time the id is named.
WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<OrderStore>();
builder.Services.AddSingleton<ProductCatalog>();
builder.Services.AddCarrier();
builder.Services.AddServiceOptions();

WebApplication app = builder.Build();
app.UseExceptionHandler(ErrorHandling.Options());
app.UseMiddleware<MaintenanceMiddleware>();
app.UseHttpsRedirection();
app.UseRewriter(new RewriteOptions()
    .AddRedirect("^old-orders/(.*)$", "orders/$1", 308) // STC1001
    .AddRedirect("^items/(.*)$", "products/$1", statusCode: 301) // STC1001
    .AddRedirect("^catalog$", "products"));
app.UseRateLimiter();
app.UseRequestTimeouts();
app.MapControllers();
app.MapPartners();
app.MapProducts();
app.MapReports();
app.MapHealthChecks("/health", HealthReporting.Options());
app.Run();
