import AWSClient
import AWSProvider
import AWSServices
import AWSSigner
import Engine
import Infra
import TerminalUI

/// Looks at one thing after the other. What cannot be looked at because of an earlier failure is skipped, and says so.
struct Doctor {
    typealias Finding = DoctorReport.Finding

    let session: Session

    private var environment: Infra.Environment { session.environment }

    /// Everything that was found, in the order in which an apply needs it.
    func findings() async -> [Finding] {
        var findings = [described, await state()] + (await lock())
        let client: AWSClient
        do {
            client =
                try session.place.client
                ?? Connection.client(environment, host: session.host, console: session.console)
        } catch {
            return findings + [failure("settings", error)]
        }
        findings.append(await credentials(client))
        findings += await endpoints(client)
        let (caller, answers) = await self.caller(client)
        findings += answers
        guard let caller else { return findings + [Finding("quotas", .skipped, "AWS does not answer.")] }
        findings.append(await zones(client))
        findings += await quotas(client, caller)
        return findings
    }

    // MARK: Without a call

    private var described: Finding {
        let place = environment.account.map { "account \($0), " } ?? ""
        do {
            let stack = try Stack(environment: environment)
            return Finding(
                "environment",
                .ok,
                "\(environment.name): \(place)\(environment.region), \(stack.nodes.count) resources"
            )
        } catch {
            return failure("environment", error)
        }
    }

    private func state() async -> Finding {
        do {
            guard let state = try await session.backend.load().recovered().state else {
                return Finding("state", .ok, "none yet: nothing was applied")
            }
            let unsettled = state.intents.count
            let text = "serial \(state.serial), \(state.resources.count) resources"
            if unsettled == 0 { return Finding("state", .ok, text) }
            return Finding(
                "state",
                .warning,
                "\(text), \(unsettled) creates without an answer",
                advice: "The next plan or apply settles them."
            )
        } catch {
            return failure("state", error)
        }
    }

    private func lock() async -> [Finding] {
        do {
            guard let holder = try await session.backend.holder() else { return [Finding("lock", .ok, "free")] }
            return [
                Finding(
                    "lock",
                    .warning,
                    "held by \(holder.holder)@\(holder.host) for \(holder.operation)",
                    advice: "Where that process is gone: deployer unlock \(session.argument)"
                )
            ]
        } catch {
            return [failure("lock", error)]
        }
    }

    // MARK: With the account

    private func credentials(_ client: AWSClient) async -> Finding {
        do {
            guard let found = try await client.configuration.credentials.credentials() else {
                return Finding("credentials", .failed, "none: requests would go unsigned")
            }
            let source = (client.configuration.credentials as? CredentialChain)?.sourceName
            let text = "\(found.accessKeyID)\(source.map { " from the \($0)" } ?? "")"
            guard let end = found.expiration else { return Finding("credentials", .ok, text) }
            let left = end - client.configuration.time.now()
            let minutes = Int(left / 60)
            if minutes >= 15 { return Finding("credentials", .ok, "\(text), good for \(minutes) minutes") }
            return Finding(
                "credentials",
                .warning,
                "\(text), good for \(max(0, minutes)) minutes",
                advice: "They are asked for again before they end, where their source gives new ones without you."
            )
        } catch {
            return failure("credentials", error)
        }
    }

    /// Every place that the environment names in AWS's stead.
    private func endpoints(_ client: AWSClient) async -> [Finding] {
        let named = environment.endpoint.map { [("endpoint", $0)] } ?? []
        let others = environment.endpoints.sorted { $0.key < $1.key }.map { ("endpoint of \($0.key)", $0.value) }
        var findings: [Finding] = []
        for (name, text) in named + others {
            do {
                let request = HTTPRequest(method: "GET", url: try HTTPURL(text))
                let response = try await client.configuration.transport.send(request)
                findings.append(Finding(name, .ok, "\(text) answers (\(response.status))"))
            } catch {
                findings.append(failure(name, error))
            }
        }
        return findings
    }

    /// Who calls, whether that is the environment's account, and how far apart the clocks are.
    private func caller(_ client: AWSClient) async -> (CallerIdentity?, [Finding]) {
        do {
            let response = try await client.send(
                try STS.GetCallerIdentity.request(for: .init()),
                service: STS.description,
                operation: STS.GetCallerIdentity.name,
                isIdempotent: true
            )
            let caller = try CallerIdentity(STS.GetCallerIdentity.output(from: response))
            var findings = [clock(response, client)]
            do {
                try caller.check(environment)
                findings.insert(Finding("account", .ok, "\(caller.account), as \(caller.arn)"), at: 0)
                return (caller, findings)
            } catch {
                findings.insert(failure("account", error), at: 0)
                return (nil, findings)
            }
        } catch {
            return (nil, [failure("account", error)])
        }
    }

    /// AWS refuses requests whose time is more than five minutes off; the client corrects that once.
    private func clock(_ response: HTTPResponse, _ client: AWSClient) -> Finding {
        guard let date = response.headers["Date"].flatMap(Timestamp.init(httpDate:)) else {
            return Finding("clock", .skipped, "the answer tells no time")
        }
        let seconds = Int((client.configuration.time.now() - date).rounded())
        if abs(seconds) <= 5 { return Finding("clock", .ok, "as AWS's") }
        let text = "\(abs(seconds)) s \(seconds > 0 ? "ahead of" : "behind") AWS's"
        let advice = "Set this machine's clock, best by NTP: beyond 5 minutes AWS refuses what is signed with it."
        return Finding("clock", abs(seconds) < 240 ? .warning : .failed, text, advice: advice)
    }

    private func zones(_ client: AWSClient) async -> Finding {
        let wanted = Set(environment.network.zones.map(\.name))
        do {
            let answer = try await EC2(client: client).describeAvailabilityZones(.init())
            let open = Set((answer.availabilityZones ?? []).filter { $0.state == .available }.compactMap(\.zoneName))
            let missing = wanted.subtracting(open).sorted()
            if missing.isEmpty { return Finding("zones", .ok, wanted.sorted().joined(separator: ", ")) }
            return Finding(
                "zones",
                .failed,
                "\(missing.joined(separator: ", ")) cannot be used by this account",
                advice: "It can use \(open.sorted().joined(separator: ", "))."
            )
        } catch {
            return failure("zones", error)
        }
    }

    private func quotas(_ client: AWSClient, _ caller: CallerIdentity) async -> [Finding] {
        do {
            let work = try session.work(client, caller, on: try await session.backend.load())
            let planned = try await work.deployment().plan(PlanOptions())
            return await Quotas(client: client).findings(creating: Quotas.creates(of: planned))
        } catch {
            return [Finding("quotas", .skipped, "no plan can be made: \(failure("plan", error).text)")]
        }
    }

    /// What an error says, in the words that a plan or an apply would use.
    private func failure(_ check: String, _ error: any Error) -> Finding {
        let diagnostics = Diagnostic.all(explaining: error, environment: session.argument)
        let text = diagnostics.map { "\($0.summary): \($0.detail)" }.joined(separator: " ")
        let advice = diagnostics.flatMap(\.commands).joined(separator: "; ")
        return Finding(check, .failed, text.replacing("\n", with: " "), advice: advice)
    }
}
