import '../shared/shared.css';
