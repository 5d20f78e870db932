import Foundation
import TestSupport
import Testing

@testable import Service

@Suite struct ConfigurationTests {
    @Test func nothingHasToBeSet() throws {
        let configuration = try Configuration(environment: [:])
        #expect(configuration.server.host == "127.0.0.1")
        #expect(configuration.server.port == 8080)
        #expect(configuration.database.url == nil)
        #expect(configuration.database.migratesAtStart)
        #expect(configuration.limits.body == 1_048_576)
        #expect(configuration.access.isConfigured == false)
    }

    @Test func valuesHaveUnits() throws {
        let configuration = try Configuration(environment: [
            "MAX_BODY": "2MiB", "MAX_URL": "4096", "REQUEST_TIMEOUT": "1500ms", "IDLE_TIMEOUT": "2m",
            "SHUTDOWN_TIMEOUT": "7",
            "CORS_ORIGINS": "https://a.example, http://localhost:3000", "OTEL_TRACES_SAMPLER_ARG": "0.25",
        ])
        #expect(configuration.limits.body == 2_097_152)
        #expect(configuration.limits.url == 4096)
        #expect(configuration.limits.requestTimeout == .milliseconds(1500))
        #expect(configuration.server.idleTimeout == .seconds(120))
        #expect(configuration.server.shutdownTimeout == .seconds(7))
        #expect(configuration.corsOrigins == ["https://a.example", "http://localhost:3000"])
        #expect(configuration.observability.traceRatio == 0.25)
    }

    @Test func anEmptyValueIsNone() throws {
        #expect(try Configuration(environment: ["PORT": "", "DATABASE_URL": ""]).server.port == 8080)
    }

    @Test func allMistakesAreToldAtOnce() throws {
        let environment = [
            "PORT": "80800", "LOG_LEVEL": "loud", "DATABASE_URL": "mysql://root:geheim@db/shop",
            "REQUEST_TIMEOUT": "2 hours",
            "MAX_BODY": "1TB", "API_KEYS": "yes", "DATABSE_URL": "postgresql://db/shop",
            "JWT_JWKS_URL": "https://id.example/keys",
            "JWT_JWKS_FILE": "/etc/keys.json", "CURSOR_SECRET": "short", "CORS_ORIGINS": "https://shop.example/path",
            "DATABASE_AUTH": "iam", "HOST": "0.0.0.0",
        ]
        let error = #expect(throws: ConfigurationError.self) { try Configuration(environment: environment) }
        try compareWithGolden("\(try #require(error))\n", "Tests/ServiceTests/Configuration/Golden/mistakes.txt")
    }

    @Test func aSecretIsNeverShown() throws {
        let configuration = try Configuration(environment: [
            "DATABASE_URL": "postgresql://shop:geheim@db/shop", "CURSOR_SECRET": "geheim-geheim-geheim-geheim-geheim",
            "OTEL_EXPORTER_OTLP_HEADERS": "authorization=geheim",
        ])
        #expect(configuration.database.url?.exposed == "postgresql://shop:geheim@db/shop")
        var dumped = ""
        dump(configuration, to: &dumped)
        for text in [configuration.listing, dumped, "\(configuration)", String(reflecting: configuration)] {
            #expect(!text.contains("geheim"))
            #expect(text.contains("(hidden)"))
        }
    }

    @Test func aPasswordInAnAddressIsNotShown() throws {
        let configuration = try Configuration(environment: [
            "OTEL_EXPORTER_OTLP_ENDPOINT": "https://kim:ge@heim@collector.example/otlp"
        ])
        #expect(configuration.observability.otlpEndpoint == "https://kim:ge@heim@collector.example/otlp")
        #expect(configuration.listing.contains("https://(hidden)@collector.example/otlp"))
    }

    @Test(arguments: ["0.0.0.0", "::", "10.0.0.7", "shop.example"])
    func withoutAccessOnlyThisMachineMayConnect(host: String) throws {
        let error = #expect(throws: ConfigurationError.self) { try Configuration(environment: ["HOST": host]) }
        #expect(error?.mistakes.map(\.name) == ["HOST"])
        #expect(error?.mistakes.first?.value == host)
        #expect(try Configuration(environment: ["HOST": host, "API_KEYS": "true"]).server.host == host)
    }

    @Test(arguments: ["127.0.0.1", "localhost", "::1", "127.0.0.53"])
    func thisMachineMayAlwaysConnect(host: String) throws {
        #expect(try Configuration(environment: ["HOST": host]).server.host == host)
    }

    @Test(arguments: [
        ("DATABASE_URI", "DATABASE_URL"), ("RATE_LIMITS", "RATE_LIMIT"), ("CORS_ORIGIN", "CORS_ORIGINS"),
        ("API_KEY", "API_KEYS"),
        ("PORTS", "PORT"), ("JWT_AUDIENCES", "JWT_AUDIENCE"),
    ])
    func aMisspelledVariableGetsTheNearestName(wrong: String, right: String) throws {
        let error = #expect(throws: ConfigurationError.self) { try Configuration(environment: [wrong: "1"]) }
        #expect(error?.mistakes.first?.reason == "no such setting; did you mean \(right)? Rename or remove it.")
    }

    @Test(arguments: [
        "HOSTNAME", "PATH", "PWD", "DATABASE_SERVICE_HOST", "DATABASE_PORT_5432_TCP", "KUBERNETES_PORT",
        "OTEL_LOG_LEVEL",
    ])
    func variablesOfOthersAreLeftAlone(name: String) throws {
        #expect(throws: Never.self) { try Configuration(environment: [name: "something"]) }
    }

    @Test func keySetsNeedAnIssuerAndAnAudience() throws {
        let error = #expect(throws: ConfigurationError.self) {
            try Configuration(environment: ["JWT_JWKS_FILE": "/etc/keys.json"])
        }
        #expect(error?.mistakes.map(\.name) == ["JWT_ISSUER", "JWT_AUDIENCE"])
    }

    @Test func theDocumentationHasEverySetting() throws {
        let text = try String(contentsOfFile: "\(packageRoot)/docs/service.md", encoding: .utf8)
        let table = try Configuration.markdown()
        #expect(text.contains(table), "docs/service.md: put the output of 'service config --markdown' under Settings")
    }
}
