import Testing

@testable import Service

@Suite struct ConnectionParametersTests {
    @Test func aURLNamesServersAndParameters() throws {
        let parameters = try ConnectionParameters(
            "postgresql://kim:p%40ss@db.example:6432,db2.example/shop?sslmode=require&application_name=mine"
        )
        #expect(
            parameters.targets == [
                .init(host: "db.example", port: "6432"), .init(host: "db2.example", port: "5432"),
            ]
        )
        #expect(parameters.user == "kim")
        #expect(parameters.password == "p@ss")
        #expect(parameters.options["dbname"] == "shop")
        #expect(parameters.options["sslmode"] == "require")
        #expect(parameters.options["application_name"] == "mine")
        // Of several, one that can be written to.
        #expect(parameters.options["target_session_attrs"] == "read-write")
    }

    @Test(arguments: [
        ("postgresql://db.example/shop", "verify-full" as String?),
        ("postgresql://127.0.0.1/shop", nil),
        ("postgresql:///shop?host=/run/postgresql", nil),
        ("host=localhost dbname=shop", nil),
        ("host=localhost,db.example dbname=shop", "verify-full"),
        ("host=db.example sslmode=disable", "disable"),
    ])
    func overANetworkTheServersCertificateIsChecked(url: String, mode: String?) throws {
        #expect(try ConnectionParameters(url).options["sslmode"] == mode)
    }

    @Test func anAddressNeedsNoLookup() throws {
        let parameters = try ConnectionParameters("host=db.example hostaddr=192.0.2.1 port=1")
        #expect(parameters.targets == [.init(host: "db.example", address: "192.0.2.1", port: "1")])
    }

    @Test(arguments: [
        "mysql://kim:hunter2@db/shop", "postgresql://kim:hunter2@db/shop?nonsense=1",
        "host=a,b hostaddr=1.2.3.4 password=hunter2",
        "host=a,b,c port=1,2 password=hunter2", "postgresql://kim:hunter%ZZ2@db/shop",
        "postgresql://kim:hunter2@db/shop?sslmode=bogus",
    ])
    func whatIsNoURLIsRefusedWithoutBeingShown(url: String) {
        let error = #expect(throws: ConnectionParametersError.self) { try ConnectionParameters(url) }
        #expect(error?.description.contains("hunter") == false)
    }

    @Test func aPasswordIsNeverPrinted() throws {
        let parameters = try ConnectionParameters("postgresql://kim:hunter2@db/shop")
        let settings = PostgreSQLSettings(primary: parameters)
        let login = Login(user: "kim", password: "hunter2")
        var dumped = "\(parameters) \(settings) \(login) \(String(reflecting: settings)) \(String(reflecting: login))"
        dump((parameters, settings, login), to: &dumped)
        #expect(!dumped.contains("hunter2"))
    }
}
