import Testing

@testable import Service

@Suite struct DatabaseLoginSettingsTests {
    @Test(arguments: [
        ("file", ["DATABASE_PASSWORD_FILE"]), ("secret", ["AWS_REGION", "DATABASE_SECRET_ID"]), ("iam", ["AWS_REGION"]),
        ("password", []),
    ])
    func eachWayToLogInNamesWhatItNeeds(way: String, missing: [String]) throws {
        let environment = ["DATABASE_URL": "postgresql://app@localhost/shop", "DATABASE_AUTH": way]
        do {
            let configuration = try Configuration(environment: environment)
            #expect(configuration.database.authentication.rawValue == way)
            #expect(missing.isEmpty)
        } catch {
            #expect(error.mistakes.map(\.name) == missing)
        }
    }
}
