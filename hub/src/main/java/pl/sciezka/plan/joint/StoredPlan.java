package pl.sciezka.plan.joint;

/// A plan as far as the acting institution sees it. When part of it is hidden (a clause has ended, the common client
/// was undone), it may be read but not judged or changed: a rule could overlook what is not there.
public record StoredPlan(JointPlan plan, int hidden) {

    public boolean whole() {
        return hidden == 0;
    }
}
