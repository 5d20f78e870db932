extension Stack {
    /// Lets the stage that applies do what the environment takes, and no more: one managed policy for each document of
    /// ``ApplyPolicy``, attached to the pipeline's role.
    ///
    /// Called last: what is added later is not in the policies.
    ///
    /// - Parameters:
    ///   - delivery: Of this stack, without a policy of its own.
    ///   - environment: Region, account, state and the pipeline's environments.
    public mutating func addApplyPolicies(to delivery: Delivery, of environment: Environment) {
        let role = delivery.applyRole.roleName
        func policy(_ document: PolicyDocument, _ name: String) -> ManagedPolicy {
            ManagedPolicy(
                policyDocument: document,
                description: "What applying \(name) takes; made by deployer",
                roles: [role]
            )
        }
        // The policies are themselves a part of what is applied.
        var whole = self
        whole.component("delivery") { stack in
            _ = stack.add("apply-policy-1", policy(PolicyDocument {}, stack.name))
        }
        let documents = ApplyPolicy(whole, of: environment).documents
        guard documents.count <= ApplyPolicy.maximumDocuments,
            documents.allSatisfy({ ApplyPolicy.size(of: $0) <= ApplyPolicy.maximumSize })
        else { return reportTooMuch(environment) }
        component("delivery") { stack in
            for (index, document) in documents.enumerated() {
                let policy = stack.add("apply-policy-\(index + 1)", policy(document, stack.name))
                if document.statements.contains(where: \.decryptsWithKeysByTheirTags) {
                    stack.waive(
                        "KMS.1",
                        at: policy.address,
                        because:
                            "Keys have no names: those with the stack's tag, and through Secrets Manager or RDS alone",
                        until: "2027-12-31"
                    )
                }
            }
        }
    }

    private mutating func reportTooMuch(_ environment: Environment) {
        report(
            Diagnostic(
                .error,
                "Policies of the pipeline are too large",
                detail: """
                    A role takes \(ApplyPolicy.maximumDocuments) policies of \(ApplyPolicy.maximumSize) characters, and what this \
                    environment takes is more. Give delivery.policyArn.
                    """,
                locations: [environment.location(of: "delivery")].compactMap { $0 }
            )
        )
    }
}

extension PolicyDocument.Statement {
    /// Security Hub looks at the keys that a statement names, and at no conditions.
    fileprivate var decryptsWithKeysByTheirTags: Bool {
        actions.contains("kms:Decrypt") && resources.contains { $0.literal?.hasSuffix(":key/*") == true }
    }
}
