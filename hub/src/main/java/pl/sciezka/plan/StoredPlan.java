package pl.sciezka.plan;

/// A plan as far as the acting institution sees it. When part of it is hidden (a clause has ended, the common client
/// was
/// undone), it may be read but not judged or changed: a rule could overlook what is not there.
record StoredPlan(JointPlan plan, int hidden) {

    boolean whole() {
        return hidden == 0;
    }
}
